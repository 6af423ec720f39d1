export * from './bidis/index.js';
