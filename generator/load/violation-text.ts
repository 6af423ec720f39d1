/** What the specification's schema finds wrong, in plain words: what was expected, and what is there. */
import { anyOf, inWords, oneOf } from '../lib/in-words.js';
import { escapeToken, resolve } from '../lib/pointer.js';

/** A fault as a validator of JSON Schema tells it. */
export interface SchemaFault {
  readonly instancePath: string;
  /** Where in the specification's schema the keyword stands. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set where the name of a member is at fault, not its value. */
  readonly propertyName?: string;
}

/** One thing that breaks the specification. */
export interface Violation {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  /** The member's name is meant, not its value. */
  readonly key?: true;
  readonly problem: string;
  /** Found by that library's own checks, which our own repeat with places, and not by the specification's schema. */
  readonly isOwnCheck?: true;
}

/** A fault of a document, for somebody who has never seen that schema. */
export function inPlainWords(fault: SchemaFault, document: unknown): Violation {
  const { instancePath: pointer, propertyName } = fault;
  if (propertyName !== undefined)
    return atKey(pointer, propertyName, `a name here ${wanted(fault)}, and this is "${propertyName}"`);
  const extra =
    fault.params['additionalProperty'] ?? fault.params['unevaluatedProperty'] ?? fault.params['propertyName'];
  if (typeof extra === 'string') return atKey(pointer, extra, `\`${extra}\` is not known here`);
  if (fault.keyword === 'required')
    return { pointer, problem: `${anyOf([fault.params['missingProperty']].flat())} is missing` };
  return { pointer, problem: `it ${wanted(fault)}, and is ${inWords(resolve(document, pointer))}` };
}

function atKey(pointer: string, name: string, problem: string): Violation {
  return { pointer: `${pointer}/${escapeToken(name)}`, key: true, problem };
}

/** What a value must be, as the end of a sentence. */
function wanted({ keyword, params, message }: SchemaFault): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params['type']].flat().map(kindOf).join(' or ')}`;
    case 'enum':
      return `must be ${oneOf(params['allowedValues'] as readonly string[])}`;
    case 'const':
      return `must be ${oneOf([params['allowedValue'] as string | boolean])}`;
    case 'format':
      return `must be a ${String(params['format']).replace('-reference', ' or a relative reference')}`;
    case 'pattern':
      return `must match ${String(params['pattern'])}`;
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return `must be ${String(params['comparison'])} ${String(params['limit'])}`;
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return `must have at least ${String(params['limit'])} ${part(keyword)}`;
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return `must have at most ${String(params['limit'])} ${part(keyword)}`;
    case 'uniqueItems':
      return 'must not hold the same twice';
    case 'oneOf':
    case 'anyOf':
      return params['passingSchemas']
        ? 'must have one of the forms that the specification gives, not several'
        : 'must have one of the forms that the specification gives';
    case 'not':
      return 'must not be as it is here';
    default:
      return message ?? 'must be otherwise';
  }
}

function part(keyword: string): string {
  if (keyword.endsWith('Items')) return 'items';
  return keyword.endsWith('Length') ? 'characters' : 'members';
}

function kindOf(type: unknown): string {
  const kinds: { readonly [type: string]: string } = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'nothing',
    number: 'a number',
    object: 'an object',
    string: 'a text',
  };
  return kinds[String(type)] ?? String(type);
}
