export * from './newlines/index.js';
