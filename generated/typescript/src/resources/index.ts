export { FineTuning } from './fine-tuning/fine-tuning.js';
