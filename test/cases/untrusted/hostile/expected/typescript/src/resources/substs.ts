export * from './substs/index.js';
