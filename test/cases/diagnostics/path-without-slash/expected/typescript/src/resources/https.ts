export * from './https/index.js';
