/** What programs may use of sdkwright; the command is `sdkwright`. */
export { generate, type Job, type Outcome } from './generate.js';
export type { Config } from './config/types.js';
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
export type { Api } from './ir/types.js';
export type { PrintedFile } from './print/print.js';
export { showDiagnostics, type ShowOptions } from './print/show.js';
export { applyPlan, conflictsIn, planWrite, type Change, type Group, type Plan } from './print/write.js';
