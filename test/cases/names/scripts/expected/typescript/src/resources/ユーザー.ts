export * from './ユーザー/index.js';
