// Grown by hand.

export * from './beds/index.js';
