export * from './shells/index.js';
