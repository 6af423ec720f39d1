export * from './fences/index.js';
