export * from './checkpoints/index.js';
