export { Checkpoints } from './checkpoints/checkpoints.js';
export { FineTuning } from './fine-tuning.js';
