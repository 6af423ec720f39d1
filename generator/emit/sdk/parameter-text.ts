/** How the value of a parameter is written where the client's own format does not write it so. */
import type { Param } from '../../ir/types.js';
import type { FileScope } from '../../ts/file.js';
import { runtime, type RuntimeValue } from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import { memberText, type Local } from './arguments.js';

/** A parameter as a member of the object that is sent. */
export function styledMember(local: Local, scope: FileScope): string {
  const { name, param } = local;
  const helper = helperOf(param);
  const wrap = helper && scope.use(runtime(helper));
  if (param.written === 'flat')
    return wrap === undefined ? `...${name}` : `...${scope.use(runtime('eachMember'))}(${name}, ${wrap})`;
  const key = param.written === 'brackets' ? `${param.wireName}[]` : param.wireName;
  const text = param.written === 'brackets' ? name : styledText(local, scope);
  return memberText(key, wrap === undefined ? text : `${wrap}(${text})`);
}

/** What writes the text of a parameter in a way of its own, where one is needed. */
function helperOf(param: Param): RuntimeValue | undefined {
  if (param.in === 'cookie') return param.style === 'cookie' ? 'verbatim' : undefined;
  return isRaw(param) ? 'reserved' : undefined;
}

/** Whether a parameter is written into a query in a way of its own, beyond what its text is. */
export function isRaw({ in: place, written, allowReserved }: Param): boolean {
  if (place === 'querystring') return written === 'json';
  return place === 'query' && allowReserved === true;
}

/** The text of a parameter that the client's own format does not write, or the variable as it is. */
export function styledText({ name, param }: Local, scope: FileScope): string {
  const { written, explode } = param;
  const exploded = explode && written !== 'space' && written !== 'pipe';
  const call = (helper: RuntimeValue, ...args: string[]) =>
    `${scope.use(runtime(helper))}(${[...args, ...(exploded ? ['true'] : [])].join(', ')})`;
  switch (written) {
    case 'json':
      return `JSON.stringify(${name})`;
    case 'comma':
      return exploded ? call('joined', name, quote(',')) : call('joined', name);
    case 'space':
      return call('joined', name, quote(' '));
    case 'pipe':
      return call('joined', name, quote('|'));
    case 'label':
      return call('label', name);
    case 'matrix':
      return call('matrix', quote(param.wireName), name);
    case 'flat':
    case 'brackets':
    case undefined:
      return name;
    default:
      return written satisfies never;
  }
}
