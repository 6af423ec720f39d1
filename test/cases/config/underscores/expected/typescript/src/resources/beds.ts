export * from './beds/index.js';
