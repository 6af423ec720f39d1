export * from './folders/index.js';
