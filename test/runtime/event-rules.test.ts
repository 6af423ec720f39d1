import { describe, expect, it } from 'vitest';
import { DEFAULT_EVENT_RULES, ruleFor, type EventRule } from '../../templates/runtime/event-rules.js';

describe('event rules', () => {
  const handle = (rules: readonly EventRule[], data: string, event: string | null = null) =>
    ruleFor(rules, { event, data })?.handle;

  it('67 68 are, unless an API has its own: [DONE] ends, `error` is an error, and all else is data', () => {
    const usual = (data: string, event?: string) =>
      ruleFor(DEFAULT_EVENT_RULES, { event: event ?? null, data });
    expect(usual('[DONE]')).toEqual({ data: '[DONE]', handle: 'done' });
    expect(usual('[DONE]', 'error')?.handle).toBe('done');
    expect(usual('[DONE] ')).toEqual({ handle: 'yield', errorProperty: 'error' });
    expect(usual('{}', 'error')).toEqual({ event: 'error', handle: 'error', errorProperty: 'error' });
    expect(usual('{}', 'errors')?.handle).toBe('yield');
  });

  it('68 match when all that they name does, the first first', () => {
    const rules: readonly EventRule[] = [
      { event: 'a', data: '1', handle: 'done' },
      { event: 'a', dataStartsWith: '2', handle: 'error' },
      { event: null, handle: 'yield' },
    ];
    expect(handle(rules, '1', 'a')).toBe('done');
    expect(handle(rules, '1', 'b')).toBeUndefined();
    expect(handle(rules, '2', 'a')).toBe('error');
    expect(handle(rules, '21', 'a')).toBe('error');
    expect(handle(rules, '12', 'a')).toBeUndefined();
    expect(handle(rules, '2')).toBe('yield');
    expect(handle(rules, '2', '')).toBeUndefined();
  });
});
