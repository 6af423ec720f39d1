import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnv } from '../../templates/runtime/env.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('env', () => {
  it('1 reads process.env, trimmed', () => {
    vi.stubEnv('SDK_X', '  value \n');
    expect(readEnv('SDK_X')).toBe('value');
  });

  it('1 takes a blank variable for none', () => {
    vi.stubEnv('SDK_X', ' \t ');
    expect(readEnv('SDK_X')).toBeUndefined();
    expect(readEnv('SDK_NOT_SET')).toBeUndefined();
  });

  it('1 reads Deno.env where there is no process', () => {
    const get = (name: string) => (name === 'SDK_X' ? ' deno ' : undefined);
    vi.stubGlobal('Deno', { env: { get } });
    vi.stubEnv('SDK_X', 'node');
    expect(readEnv('SDK_X')).toBe('node');
    vi.stubGlobal('process', undefined);
    expect(readEnv('SDK_X')).toBe('deno');
    expect(readEnv('SDK_Y')).toBeUndefined();
  });

  it('1 reads nothing where there is neither, or where reading is not allowed', () => {
    vi.stubGlobal('process', undefined);
    expect(readEnv('SDK_X')).toBeUndefined();
    vi.stubGlobal('Deno', {
      env: {
        get: () => {
          throw new Error('needs permission');
        },
      },
    });
    expect(readEnv('SDK_X')).toBeUndefined();
    vi.stubGlobal('Deno', {});
    expect(readEnv('SDK_X')).toBeUndefined();
    vi.stubGlobal('process', {});
    expect(readEnv('SDK_X')).toBeUndefined();
  });
});
