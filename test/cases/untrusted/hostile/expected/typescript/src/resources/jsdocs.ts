export * from './jsdocs/index.js';
