export * from './fine-tuning/index.js';
