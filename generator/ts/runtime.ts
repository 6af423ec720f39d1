/** Names of the run time, which emitted code imports from `core/codegen.js`. No other module spells them. */
import type * as codegen from '../../templates/runtime/codegen.js';
import type { ImportSymbol } from './symbol.js';

/** Types that emitted code names, each looked up so that a rename in the run time breaks our compile. */
interface RuntimeTypes {
  APIKeySetter: codegen.APIKeySetter;
  BaseClientOptions: codegen.BaseClientOptions;
  ClientDefinition: codegen.ClientDefinition;
  ErrorClass: codegen.ErrorClass<unknown>;
  FinalRequestOptions: codegen.FinalRequestOptions;
  HeadersLike: codegen.HeadersLike;
  Logger: codegen.Logger;
  LogLevel: codegen.LogLevel;
  PageRequestOptions: codegen.PageRequestOptions;
  Partially: codegen.Partially<[]>;
  RequestOptions: codegen.RequestOptions;
  ResourceClass: codegen.ResourceClass;
  ServerSentEvent: codegen.ServerSentEvent;
  StreamingFile: codegen.StreamingFile;
  StreamingFileInput: codegen.StreamingFileInput;
  ToFileInput: codegen.ToFileInput;
  Uploadable: codegen.Uploadable;
}

/** What can be imported as a value. */
export type RuntimeValue = keyof typeof codegen;
/** What can be imported as a type: the types, and the classes among the values. */
export type RuntimeType = keyof RuntimeTypes | RuntimeValue;

/** Module of the emitted package that holds the run time. */
export const runtimeModule = 'src/core/codegen';

/** A value of the run time. */
export function runtime(name: RuntimeValue): ImportSymbol {
  return { module: runtimeModule, name };
}

/** A type of the run time; a class that is only used as a type too. */
export function runtimeType(name: RuntimeType): ImportSymbol {
  return { module: runtimeModule, name, typeOnly: true };
}
