export * from './backslashs/index.js';
