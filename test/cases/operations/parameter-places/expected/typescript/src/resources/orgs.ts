export * from './orgs/index.js';
