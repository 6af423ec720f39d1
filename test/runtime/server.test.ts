import { describe, expect, it } from 'vitest';
import { serverURL } from '../../templates/runtime/server.js';

describe('server', () => {
  const url = serverURL('https://{region}.example.com:{port}/{unknown}', {
    region: { option: 'region', default: 'eu' },
    port: { default: '443' },
  });

  it('2 fills variables from options, or by their defaults', () => {
    expect(url({ region: 'us', port: '1' })).toBe('https://us.example.com:443/{unknown}');
    expect(url({})).toBe('https://eu.example.com:443/{unknown}');
    expect(url({ region: null })).toBe('https://eu.example.com:443/{unknown}');
    expect(url({ region: 7 })).toBe('https://7.example.com:443/{unknown}');
  });
});
