import { describe, expect, test } from 'vitest';
import {
  camel,
  defaultCasings,
  kebab,
  pascal,
  plural,
  singular,
  snake,
  words,
} from '../../generator/lib/words.js';

describe('words', () => {
  test.each([
    ['adminAPIKeys', ['admin', 'API', 'Keys']],
    ['admin_api-keys 2', ['admin', 'api', 'keys', '2']],
    ['OAuth2Token', ['O', 'Auth2', 'Token']],
    ['io.k8s.api.core.v1.Pod', ['io', 'k8s', 'api', 'core', 'v1', 'Pod']],
    ['neo4jURL', ['neo4j', 'URL']],
    ['größe日本', ['größe日本']],
    ['$%', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('casings', () => {
  test.each([
    ['get_by_id', 'GetByID', 'getByID', 'get_by_id', 'get-by-id'],
    ['remove_ai_tags', 'RemoveAITags', 'removeAITags', 'remove_ai_tags', 'remove-ai-tags'],
    ['api_key_ids', 'APIKeyIDs', 'apiKeyIDs', 'api_key_ids', 'api-key-ids'],
    ['adminAPIKeys', 'AdminAPIKeys', 'adminAPIKeys', 'admin_api_keys', 'admin-api-keys'],
    ['URL', 'URL', 'url', 'url', 'url'],
    ['secp256k1_json', 'Secp256k1Json', 'secp256k1Json', 'secp256k1_json', 'secp256k1-json'],
    ['3ds_e2e_mp4', '3DSE2EMP4', '3dsE2EMP4', '3ds_e2e_mp4', '3ds-e2e-mp4'],
    ['mcp_list_tools', 'McpListTools', 'mcpListTools', 'mcp_list_tools', 'mcp-list-tools'],
    ['', '', '', '', ''],
  ])('%s', (text, inPascal, inCamel, inSnake, inKebab) => {
    expect([pascal(text), camel(text), snake(text), kebab(text)]).toEqual([
      inPascal,
      inCamel,
      inSnake,
      inKebab,
    ]);
  });

  test('where initialisms are for types alone', () => {
    const casings = { ...defaultCasings, camelInitialisms: false };
    expect([camel('stop_ids_for_agency', casings), camel('agencyID', casings)]).toEqual([
      'stopIdsForAgency',
      'agencyId',
    ]);
    expect(pascal('stop_ids_for_agency', casings)).toBe('StopIDsForAgency');
  });

  test('of a configuration', () => {
    const casings = {
      ...defaultCasings,
      initialisms: new Set([...defaultCasings.initialisms, 'pcm']),
      words: new Map([['github', { pascal: 'GitHub', camel: 'gitHub', snake: 'git_hub' }]]),
      plurals: new Map([['cactus', 'cacti']]),
      singulars: new Map([['cacti', 'cactus']]),
    };
    expect([
      pascal('github_pcm', casings),
      camel('github_pcm', casings),
      snake('github_pcm', casings),
    ]).toEqual(['GitHubPCM', 'gitHubPCM', 'git_hub_pcm']);
    expect([plural('big_cactus', casings), singular('big_cacti', casings)]).toEqual([
      'big_cacti',
      'big_cactus',
    ]);
  });
});

describe('numbers', () => {
  test.each([
    ['permissions', 'permission'],
    ['shipping_addresses', 'shipping_address'],
    ['APIKeys', 'APIKey'],
    ['categories', 'category'],
    ['data', 'data'],
    ['status', 'status'],
    ['ids', 'id'],
  ])('one of %s is %s', (many, one) => expect(singular(many)).toBe(one));

  test.each([
    ['PermissionListResponse', 'PermissionListResponses'],
    ['Category', 'Categories'],
    ['metadata', 'metadata'],
  ])('many of %s are %s', (one, many) => expect(plural(one)).toBe(many));
});
