/** A request as a curl command. */
import { FILE, sampleIn, sampleOf, toJson, type Sample } from '../../ir/example.js';
import { shellDouble, shellWord } from '../../lib/shell.js';
import type { Api, AuthScheme, Body, Operation, Param } from '../../ir/types.js';
import type { Models } from '../../ir/models.js';
import { rememberingFor } from './remember.js';

/** Sends what the operation requires and no more, with credentials from the environment variables of the SDK. */
export const curlSample = rememberingFor((operation: Operation, api: Api, models: Models): string => {
  const auth = (operation.auth[0] ?? []).flatMap((id) => api.auth.filter((scheme) => scheme.id === id));
  const [body] = operation.bodies;
  const lines = [
    `curl ${operation.method === 'get' ? '' : `-X ${shellWord(operation.method.toUpperCase())} `}${urlOf(operation, api, models, auth)}`,
    ...auth.flatMap((scheme) => credential(scheme, api)),
    ...operation.params
      .filter((param) => param.required && param.in === 'header')
      .map((param) => `-H ${shellWord(`${param.wireName}: ${paramText(param, models)}`)}`),
    ...(body ? bodyLines(body, models) : []),
  ];
  return lines.join(' \\\n  ') + '\n';
});

/** Where requests go: of the operation, or of the API. Without its variables, and absolute. */
export function serverAddress(api: Api, operation?: Operation): string {
  const environment = api.environments[0];
  const url = operation?.serverUrl ?? environment?.url ?? '';
  const filled = url.replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) => environment?.variables[name]?.default ?? whole,
  );
  const absolute = /^https?:\/\//.test(filled)
    ? filled
    : `https://api.example.com${filled.startsWith('/') || !filled ? '' : '/'}${filled}`;
  return absolute.replace(/\/+$/, '');
}

function urlOf(operation: Operation, api: Api, models: Models, auth: readonly AuthScheme[]): string {
  const path = operation.path
    .map((segment) => {
      if ('text' in segment) return segment.text;
      const param = operation.params.find(
        ({ in: place, wireName }) => place === 'path' && wireName === segment.param,
      );
      return encode(param ? paramText(param, models) : segment.param);
    })
    .join('');
  const query = operation.params
    .filter((param) => param.required && param.in === 'query')
    .map((param) => `${encode(param.wireName)}=${encode(paramText(param, models))}`)
    .join('&');
  const url = `${serverAddress(api, operation)}${path}${query && `${path.includes('?') ? '&' : '?'}${query}`}`;
  const keys = auth.flatMap((scheme) => (scheme.kind === 'key' && scheme.in === 'query' ? [scheme] : []));
  if (keys.length === 0) return shellWord(url);
  return shellDouble([
    url,
    ...keys.flatMap((scheme, index) => [
      `${index > 0 || url.includes('?') ? '&' : '?'}${encode(scheme.name)}=`,
      { variable: variableOf(scheme.option, api) },
    ]),
  ]);
}

/** What `encodeURIComponent` leaves out of a path without need stays readable: `ft:gpt-4o:org`. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%(?:3A|40|2C|24)/g, (code) =>
    decodeURIComponent(code),
  );
}

function credential(scheme: AuthScheme, api: Api): readonly string[] {
  switch (scheme.kind) {
    case 'bearer':
      return [
        `-H ${shellDouble([`Authorization: ${scheme.keyword} `, { variable: variableOf(scheme.option, api) }])}`,
      ];
    case 'basic':
      return [
        `-u ${shellDouble([{ variable: variableOf(scheme.username, api) }, ':', { variable: variableOf(scheme.password, api) }])}`,
      ];
    case 'key':
      if (scheme.in === 'query') return [];
      return scheme.in === 'header'
        ? [`-H ${shellDouble([`${scheme.name}: `, { variable: variableOf(scheme.option, api) }])}`]
        : [`-b ${shellDouble([`${scheme.name}=`, { variable: variableOf(scheme.option, api) }])}`];
    case 'oauth2ClientCredentials':
      return [
        `-H ${shellDouble(['Authorization: Bearer ', { variable: scheme.accessToken === undefined ? 'ACCESS_TOKEN' : variableOf(scheme.accessToken, api) }])}`,
      ];
    case 'unsupported':
      return [];
    default:
      return scheme satisfies never;
  }
}

function variableOf(name: string, api: Api): string {
  const option = api.client.options.find((one) => one.name === name);
  return option?.env ?? option?.wireName ?? name;
}

function paramText(param: Param, models: Models): string {
  const value = sampleIn(param.in, { ...param, name: param.wireName }, models, 'required');
  if (Array.isArray(value)) return value.map((item: Sample) => scalar(item)).join(',');
  return scalar(value);
}

function scalar(value: Sample): string {
  return typeof value === 'string' ? value : JSON.stringify(toJson(value));
}

function bodyLines(body: Body, models: Models): readonly string[] {
  const [example] = body.examples;
  const value = example ? example.value : sampleOf({ type: body.type }, models, 'required');
  switch (body.encoding) {
    case 'json':
      return [
        `-H ${shellWord(`Content-Type: ${body.mediaType}`)}`,
        `-d ${shellWord(JSON.stringify(toJson(value), null, 2).replaceAll('\n', '\n  '))}`,
      ];
    case 'multipart':
      return fields(value).map(([name, item]) =>
        item === FILE
          ? `-F ${shellWord(`${name}=@path/to/file`)}`
          : `-F ${shellWord(`${name}=${scalar(item)}`)}`,
      );
    case 'form':
      return fields(value).map(([name, item]) => `--data-urlencode ${shellWord(`${name}=${scalar(item)}`)}`);
    case 'text':
      return [`-H ${shellWord(`Content-Type: ${body.mediaType}`)}`, `-d ${shellWord(scalar(value))}`];
    case 'binary':
      return [`-H ${shellWord(`Content-Type: ${body.mediaType}`)}`, '--data-binary @path/to/file'];
    default:
      return body.encoding satisfies never;
  }
}

function fields(value: Sample): readonly (readonly [string, Sample])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value as { [key: string]: Sample }).flatMap(([name, item]): [string, Sample][] =>
    Array.isArray(item) ? item.map((one: Sample) => [`${name}[]`, one]) : [[name, item]],
  );
}
