export * from './singles/index.js';
