export {
  type StreamingFile,
  type StreamingFileInput,
  type ToFileInput,
  type Uploadable,
  toFile,
  toStreamingFile,
} from './core/codegen.js';
