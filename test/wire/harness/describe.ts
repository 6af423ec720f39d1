import { formEntries, headersRecord } from './pairs.js';

/**
 * Turns any value into plain data that two runs can be compared by: class names, own properties with their
 * enumerability, error classes up the chain, causes. What has no content to compare becomes a tag.
 */
export function describeValue(value: unknown): unknown {
  return visit(value, []);
}

const TAGGED = [AbortSignal, AbortController, ReadableStream];

function visit(value: unknown, above: readonly object[]): unknown {
  switch (typeof value) {
    case 'undefined':
      return '[undefined]';
    case 'bigint':
      return `[bigint ${value}]`;
    case 'symbol':
      return `[symbol ${value.description ?? ''}]`;
    case 'function':
      return '[function]';
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : `[number ${Object.is(value, -0) ? '-0' : value}]`;
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : visitObject(value, above);
  }
}

function visitObject(value: object, above: readonly object[]): unknown {
  if (above.includes(value)) return '[cycle]';
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item) => visit(item, inside));
  if (value instanceof Error) return { $error: chainOf(value), ...errorFacts(value, inside) };
  if (value instanceof Date)
    return `[Date ${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()}]`;
  if (value instanceof Headers) return { $headers: headersRecord(value) };
  if (value instanceof Response) {
    return { $response: value.status, headers: headersRecord(value.headers), bodyUsed: value.bodyUsed };
  }
  if (value instanceof URLSearchParams) return { $urlSearchParams: value.toString() };
  if (value instanceof FormData)
    return { $formData: formEntries(value).map((entry) => visit(entry, inside)) };
  if (value instanceof ArrayBuffer) return { $arrayBuffer: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) {
    return {
      $view: nameOf(value),
      bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)],
    };
  }
  if (value instanceof Blob) return { $blob: value.size, type: value.type };
  for (const tagged of TAGGED) if (value instanceof tagged) return `[${tagged.name}]`;
  if (typeof (value as { withOptions?: unknown }).withOptions === 'function') return '[client]';
  const name = nameOf(value);
  const facts = properties(value, inside);
  return name === 'Object' ? facts : { $class: name, ...facts };
}

/** Own properties in their own order; one that is not enumerable is marked. */
function properties(
  value: object,
  inside: readonly object[],
  skip: readonly string[] = [],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key !== 'string' || skip.includes(key)) continue;
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    const content: unknown = descriptor?.get ? '[getter]' : descriptor?.value;
    facts[descriptor?.enumerable ? key : `${key} (hidden)`] = visit(content, inside);
  }
  return facts;
}

function errorFacts(error: Error, inside: readonly object[]): Record<string, unknown> {
  return {
    name: error.name,
    message: error.message,
    text: String(error),
    ...properties(error, inside, ['stack', 'message', 'name']),
  };
}

function chainOf(value: object): string {
  const names: string[] = [];
  for (
    let at: unknown = Object.getPrototypeOf(value);
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    names.push(at.constructor.name);
  }
  return names.join(' < ');
}

function nameOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null ? 'null' : (prototype as object).constructor.name;
}
