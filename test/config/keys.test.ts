/** Every key that the definition of a configuration has is in a case, whose expected files say what it does or that it does nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { parse } from 'yaml';
import { alternatives, fits, isMapping, isMeantBy, type Option } from '../../generator/config/definition.js';
import { configSchema, isUnused } from '../../generator/config/schema.js';

type Shape = { readonly [key: string]: z.core.$ZodType };

/** A key is one of a shape: where the definition goes round in circles, the same one is met again. */
const names = new Map<Shape, string>();
const keys = new Set<string>();
const used = new Set<string>();

function list(schema: z.core.$ZodType, path: string): void {
  for (const option of alternatives(schema).options) {
    if (option.kind === 'list') list(option.element, path);
    if (option.kind === 'record') list(option.value, `${path}.*`);
    if (option.kind !== 'object' || names.has(option.shape)) continue;
    names.set(option.shape, path);
    for (const [key, member] of Object.entries(option.shape)) {
      keys.add(`${path}.${key}`);
      if (!isUnused(member)) list(member, `${path}.${key}`);
    }
  }
}

function mark(schema: z.core.$ZodType, value: unknown): void {
  const type = isMapping(value) ? value['type'] : undefined;
  for (const option of alternatives(schema).options)
    if (fits(option, value) && isMeantBy(type, option)) markOption(option, value);
}

function markOption(option: Option, value: unknown): void {
  if (option.kind === 'list') for (const item of value as unknown[]) mark(option.element, item);
  if (option.kind === 'record') for (const item of Object.values(value as object)) mark(option.value, item);
  if (option.kind !== 'object') return;
  for (const [key, item] of Object.entries(value as object)) {
    const member = Object.hasOwn(option.shape, key) ? option.shape[key] : undefined;
    if (!member) continue;
    used.add(`${names.get(option.shape) ?? ''}.${key}`);
    if (!isUnused(member)) mark(member, item);
  }
}

test('every known key is in a case', () => {
  list(configSchema, '');
  const cases = join(import.meta.dirname, '../cases');
  const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('sdk.yml'),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    let data: unknown;
    try {
      data = parse(readFileSync(join(cases, file), 'utf8'), { logLevel: 'silent' });
    } catch {
      continue; // A case of what is no YAML.
    }
    mark(configSchema, data);
  }
  expect([...keys].filter((key) => !used.has(key))).toEqual([]);
});
