/** What is wrong with a value of a configuration, in words: what its key takes, and what is there. */
import type { z } from 'zod';
import { inWords, oneOf } from '../lib/in-words.js';
import { nearest } from '../lib/nearest.js';
import { alternatives, faultOf, type Leaf, type Option } from './definition.js';

/** Why a value is not of any kind that its key takes. */
export function wrongKind(schema: z.core.$ZodType, value: unknown): string {
  const kinds = alternatives(schema).options.map(kindOf);
  return must([...new Set(kinds)].join(' or '), value);
}

/** Why a value is none of those that there are. */
export function wrongChoice(values: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? nearest(value, values) : '';
  return must(oneOf(values), value) + (near === '' ? '' : `; the nearest is \`${near}\``);
}

/** Why a value of the right kind will not do. */
export function wrongValue(leaf: Leaf, value: unknown): string {
  if (leaf.values) return wrongChoice(leaf.values, value);
  const fault = faultOf(leaf.schema, value);
  if (fault?.code === 'too_small') return must(`${fault.minimum} or more`, value);
  // What a pattern wants is said in words of ours, where it is declared.
  return must(fault?.code === 'invalid_format' ? fault.message : kindOf(leaf), value);
}

/** Why a key that is not there should be. */
export function missing(schema: z.core.$ZodType): string {
  const kinds = alternatives(schema).options.map(kindOf);
  return `is missing; it must be ${[...new Set(kinds)].join(' or ')}`;
}

function must(be: string, value: unknown): string {
  return `must be ${be}, and is ${inWords(value, 'a mapping')}`;
}

function kindOf(option: Option): string {
  switch (option.kind) {
    case 'object':
    case 'record':
      return 'a mapping';
    case 'list':
      return 'a list';
    case 'leaf':
      return leafKind(option);
    default:
      return option satisfies never;
  }
}

function leafKind({ type, isWhole, values }: Leaf): string {
  if (values) return oneOf(values);
  if (isWhole) return 'a whole number';
  return { string: 'a text', number: 'a number', boolean: 'true or false', anything: 'anything' }[type];
}
