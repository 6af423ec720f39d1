export * from './separators/index.js';
