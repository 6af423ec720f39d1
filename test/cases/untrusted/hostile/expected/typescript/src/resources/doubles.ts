export * from './doubles/index.js';
