export * from './switches/index.js';
