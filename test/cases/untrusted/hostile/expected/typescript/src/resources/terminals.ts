export * from './terminals/index.js';
