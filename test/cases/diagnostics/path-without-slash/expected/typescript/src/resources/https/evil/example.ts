export * from './example/index.js';
