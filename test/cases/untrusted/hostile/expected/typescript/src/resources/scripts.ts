export * from './scripts/index.js';
