export type { Api } from './ir/types.js';
export {
  diagnostic,
  hasErrors,
  type Code,
  type Diagnostic,
  type Place,
  type Report,
  type Severity,
} from './diagnostic.js';
export type { Emitter, OutFile } from './emit/emitter.js';
