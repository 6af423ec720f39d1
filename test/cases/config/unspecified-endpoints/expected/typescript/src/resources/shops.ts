export * from './shops/index.js';
