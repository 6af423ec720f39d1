/** Which values of a type are allowed, where the document says more than a type of TypeScript can. */
import { matches } from './pattern.js';

/**
 * Limits of a number, each by the keyword of JSON Schema.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2
 */
export interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/**
 * Limits of a text. Lengths count code points; each of the patterns has to be found in it.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3
 */
export interface TextLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly patterns?: readonly string[];
}

/**
 * Limits of a list.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4
 */
export interface ListLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
  /** No item is there twice. */
  readonly uniqueItems?: true;
}

/**
 * Limits of an object: how many properties it has, and what they may be called beyond the declared ones.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5
 */
export interface ObjectLimits {
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly names?: TextLimits;
}

/** How far a quotient may be from a whole number, as decimal fractions are in binary (0.3 / 0.1). */
const ROUNDING = 1e-9;

/** Whether a number is within its limits. */
export function allowsNumber(value: number, limits: NumberLimits = {}): boolean {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = limits;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = limits;
  if (value < minimum || value > maximum || value <= exclusiveMinimum || value >= exclusiveMaximum)
    return false;
  const quotient = multipleOf === undefined ? 0 : value / multipleOf;
  return Math.abs(quotient - Math.round(quotient)) < ROUNDING;
}

/** Whether a text is within its limits. A pattern that is none, or that is not understood, forbids nothing. */
export function allowsText(value: string, limits: TextLimits = {}): boolean {
  const { minLength = 0, maxLength = Infinity, patterns = [] } = limits;
  const length = lengthOf(value);
  return (
    length >= minLength &&
    length <= maxLength &&
    patterns.every((pattern) => matches(value, pattern) !== false)
  );
}

/** The length of a text in code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Whether a list is within its limits; its items are not looked at but for whether they differ. */
export function allowsList(value: readonly unknown[], limits: ListLimits = {}): boolean {
  const { minItems = 0, maxItems = Infinity, uniqueItems } = limits;
  if (value.length < minItems || value.length > maxItems) return false;
  return !uniqueItems || new Set(value.map((item) => JSON.stringify(item))).size === value.length;
}

/** Whether an object may have as many properties as it has. */
export function allowsCount(value: object, limits: ObjectLimits = {}): boolean {
  const { minProperties = 0, maxProperties = Infinity } = limits;
  const count = Object.keys(value).length;
  return count >= minProperties && count <= maxProperties;
}
