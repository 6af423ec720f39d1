/** Whether a value is of a type: examples of a document are shown only where they are what the document says they are. */
import { allowsCount, allowsList, allowsNumber, allowsText } from './limits.js';
import { resolve, type Models } from './models.js';
import { propertiesOf } from './properties.js';
import type { Json, Type } from './types.js';

/**
 * Whether a JSON value is of a type, to the last property: one that is required has to be there, and none may be undeclared
 * where the type allows no others. Properties go by their wire names. The limits of numbers, texts, lists and objects are kept. No value is
 * of the type `never`, or the content of a file.
 */
export function fits(value: Json, type: Type, models: Models): boolean {
  const plain = resolve(type, models);
  switch (plain.kind) {
    case 'unknown':
      return true;
    case 'never':
    case 'binary':
      return false;
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return (
        typeof value === 'number' &&
        (!plain.integer || Number.isInteger(value)) &&
        allowsNumber(value, plain.limits)
      );
    case 'string':
      return typeof value === 'string' && allowsText(value, plain.limits);
    case 'literal':
      return value === plain.value;
    case 'enum':
      return (
        plain.values.some((one) => one === value) ||
        (plain.open === true && typeof value === typeof plain.values[0])
      );
    case 'array':
      return (
        Array.isArray(value) &&
        allowsList(value, plain.limits) &&
        value.every((item: Json) => fits(item, plain.item, models))
      );
    case 'tuple':
      return Array.isArray(value) && fitsTuple(value, plain.items, plain.rest, models);
    case 'record':
      return (
        isObject(value) &&
        allowsCount(value, plain.limits) &&
        Object.entries(value).every(
          ([key, item]) => allowsText(key, plain.limits?.names) && fits(item, plain.value, models),
        )
      );
    case 'object':
      return fitsObject(value, plain, models);
    case 'intersection':
      return isObject(value)
        ? fitsObject(value, plain, models)
        : plain.members.every((member) => fits(value, member, models));
    case 'union':
      return plain.members.some((member) => fits(value, member, models));
    default:
      return plain satisfies never;
  }
}

function fitsTuple(
  value: readonly Json[],
  items: readonly Type[],
  rest: Type | undefined,
  models: Models,
): boolean {
  if (value.length < items.length || (value.length > items.length && !rest)) return false;
  return value.every((item, index) => {
    const type = items[index] ?? rest;
    return type !== undefined && fits(item, type, models);
  });
}

function fitsObject(value: Json, type: Type & { kind: 'object' | 'intersection' }, models: Models): boolean {
  if (!isObject(value) || (type.kind === 'object' && !allowsCount(value, type.limits))) return false;
  const declared = new Map(propertiesOf(type, models).map((property) => [property.wireName, property]));
  const extra = type.kind === 'object' ? type.extra : undefined;
  for (const property of declared.values())
    if (property.required && !Object.hasOwn(value, property.wireName)) return false;
  return Object.entries(value).every(([key, item]) => {
    const wanted = declared.get(key)?.type ?? extra;
    return wanted !== undefined && fits(item, wanted, models);
  });
}

/** Whether a JSON value has properties. */
export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
