export * from './evil/index.js';
