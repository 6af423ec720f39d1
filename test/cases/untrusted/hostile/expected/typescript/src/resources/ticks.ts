export * from './ticks/index.js';
