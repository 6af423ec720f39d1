/** Where the SDK differs from npm openai on purpose, each with its reason and the calls that show it. The file is long because it is one list. */
import { ABSENT, compare } from './harness/compare.js';
import { is, type Difference } from './harness/judge.js';

const NULL_IN_FORM =
  'Received null for "expires_after"; to pass null in FormData, you must use the string \'null\'';
const MISSING =
  'Missing credentials. Please pass an `apiKey`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.';

const RETRIES = ['-1', '1.5', 'NaN', 'Infinity', '1 as text', '1152921504606847000'];

const REASONS = ['no reason', 'an error', 'text', 'null', 'an object'];

const NATIVE_ABORT = error('AbortError', 'This operation was aborted', 'DOMException < Error');

const FILE = ['file', { $blob: 7, type: 'text/plain' }];

/** The fields of a form, by what is nested in it. */
const FORMS = {
  'an array': {
    theirs: [FILE, ['expires_after[]', 'a'], ['expires_after[]', 'b']],
    ours: [['expires_after[]', 'a'], ['expires_after[]', 'b'], FILE],
  },
  'an array of objects': {
    theirs: [FILE, ['expires_after[][k]', '1'], ['expires_after[][k]', '2']],
    ours: [['expires_after[][k]', '1'], ['expires_after[][k]', '2'], FILE],
  },
  'an object': {
    theirs: [['expires_after[anchor]', 'created_at'], FILE, ['expires_after[deep][x][]', '1']],
    ours: [['expires_after[anchor]', 'created_at'], ['expires_after[deep][x][]', '1'], FILE],
  },
};

/** Differences from openai@7.6.0 that are kept on purpose; "later versions" is what 7.57.0 was seen to do. */
export const differences: readonly Difference[] = [
  {
    clauses: [4],
    row: 'no credentials at all',
    reason: 'Workload identity is of one vendor only, so the message does not offer it.',
    cases: [
      'construct: no credentials',
      'construct: no credentials and no options',
      'construct: null credentials',
      'construct: empty credentials',
      'construct: without a process nothing is read',
      'platform: credentials are checked before the browser guard',
    ],
    at: /^outcome\.threwAtOnce\.(message|text)$/,
    ours: (ours) => ours === MISSING || ours === `Error: ${MISSING}`,
  },
  {
    clauses: [8],
    row: "the client's own keys",
    reason: 'Providers are of one vendor only, so there is no field for one.',
    cases: ['construct: own keys, resources first'],
    at: /^outcome\.gave$/,
    ours: is(
      'baseURL timeout logger logLevel fetchOptions maxRetries fetch _options apiKey adminAPIKey organization project webhookSecret',
    ),
  },
  {
    clauses: [17],
    row: 'a query inside the base URL',
    reason: 'A query inside the base URL is kept, as in later versions: 7.6.0 puts the path behind it.',
    cases: ['urls: a query inside the base URL'],
    at: /^requests\[0\]\.url$/,
    ours: is('https://api.example/v1/m?tenant=7'),
  },
  {
    clauses: [17],
    row: 'a query inside the base URL',
    reason: 'A query inside the base URL is kept, as in later versions: 7.6.0 loses the path and part of it.',
    cases: ['urls: a query inside the base URL and one of the call'],
    at: /^requests\[0\]\.url$/,
    ours: is('https://api.example/v1/m?tenant=7&a=1'),
  },
  ...(['call', 'client'] as const).map((whose): Difference => ({
    clauses: [27],
    row: 'headers given as an iterable',
    reason: 'Any iterable of headers is read, as in later versions: 7.6.0 takes a map for an empty object.',
    cases: [`headers: of the ${whose}: a map`, `headers: of the ${whose}: a generator`],
    as: `headers: of the ${whose}: tuples`,
  })),
  ...(['call', 'client'] as const).map((whose): Difference => ({
    clauses: [40],
    row: '`maxRetries` that is negative or no whole number',
    reason:
      'A number of retries that makes no sense is the default one, as in later versions: 7.6.0 may never end.',
    cases: RETRIES.map((retries) => `retry: maxRetries ${retries} of the ${whose}`),
    as: `retry: maxRetries undefined of the ${whose}`,
  })),
  {
    clauses: [44],
    row: 'aborting during the wait before a retry',
    reason: 'An abort ends the wait for a retry at once, as in later versions: 7.6.0 waits to the end first.',
    cases: [
      ...REASONS.map((reason) => `abort: while a retry is awaited, ${reason}`),
      'abort: before the second attempt of a connection failure',
    ],
    at: /^took$/,
    ours: is(20),
  },
  ...(
    [
      ['raw get', 'outcome.gave', { a: 1, '_request_id (hidden)': null }],
      ['withResponse', 'outcome.gave.data', { a: 1, '_request_id (hidden)': null }],
      ['list', 'outcome.gave.body', { a: 1, '_request_id (hidden)': null }],
    ] as const
  ).map(([how, at, value]): Difference => ({
    clauses: [52],
    row: '`Content-Type: APPLICATION/JSON`',
    reason: 'Content types are compared whatever their case, as in later versions.',
    cases: [`parsing: ${how} of JSON in capitals`, `parsing: ${how} of +JSON in capitals`],
    at: new RegExp(`^${at.replaceAll('.', '\\.')}$`),
    ours: is(value),
  })),
  {
    clauses: [52],
    row: '`Content-Type: APPLICATION/JSON`',
    reason: 'Content types are compared whatever their case, as in later versions.',
    cases: ['parsing: create of JSON in capitals'],
    at: /^outcome\.gave\.body$/,
    ours: is({ a: 1, '_request_id (hidden)': null }),
  },
  {
    clauses: [61],
    row: 'an empty page that says there is more',
    reason: 'An empty page does not end a listing that says it has more, as in later versions.',
    cases: ['empty data and has_more', 'null data', 'no data'].map(
      (data) => `paging: NextCursorPage of ${data}`,
    ),
    at: /^outcome\.gave\.gave\.more$/,
    ours: is(true),
  },
  {
    clauses: [61],
    row: 'an empty page that says there is more',
    reason: 'An empty page does not end a listing that says it has more, as in later versions.',
    cases: ['paging: NextCursorPage, an empty page in the middle'],
    at: /^(requests\[2\]|outcome\.gave\[1\])$/,
    ours: (ours, theirs) =>
      theirs === ABSENT &&
      (is({ id: 'c' })(ours) || asked('https://api.openai.com/v1/things?after=n2', 'Bearer user-key')(ours)),
  },
  {
    clauses: [5],
    row: "a client in a browser, no `fetch`, limits of Node's `fetch`",
    reason: 'How to allow a browser is said in other words.',
    cases: [
      ...['false', 'undefined'].map(
        (value) => `platform: browser guard with dangerouslyAllowBrowser ${value}`,
      ),
      'platform: browser guard: everything null',
      'platform: browser guard: a worker',
    ],
    at: /^outcome\.threwAtOnce\.(message|text)$/,
    ours: begins(
      "It looks like you're running in a browser-like environment.\n\nThis is disabled by default, ",
    ),
  },
  {
    clauses: [6],
    row: "a client in a browser, no `fetch`, limits of Node's `fetch`",
    reason: 'What to do without a fetch is said in other words.',
    cases: ['construct: no fetch anywhere'],
    at: /^outcome\.threwAtOnce\.(message|text)$/,
    ours: begins('`fetch` is not defined as a global; Either pass `fetch` to the client, '),
  },
  {
    clauses: [43],
    row: "a client in a browser, no `fetch`, limits of Node's `fetch`",
    reason: "What to do about the limits of Node's fetch is said in other words.",
    cases: ['timeout: fetch rejects with the code of a headers timeout'],
    at: /^outcome\.threw\.(message|text)$/,
    ours: begins('Request timed out. '),
  },
  {
    clauses: [43],
    row: "a client in a browser, no `fetch`, limits of Node's `fetch`",
    reason: 'What to do about two versions of undici is said in other words.',
    cases: [
      'the code of a dispatcher of another undici',
      'the code on the error itself',
      'the dispatcher code two causes deep',
      'a dispatcher text that says more',
    ].map((what) => `timeout: fetch rejects with ${what}`),
    at: /^outcome\.threw\.(message|text)$/,
    ours: begins('Connection error. '),
  },
  {
    clauses: [9, 10],
    row: 'clients and errors of one vendor (Azure, Bedrock, OAuth and token providers, data residency, workload identity)',
    reason: 'What is of one vendor only is not built.',
    cases: ['exports: the names of the entry', 'exports: the names of the wider entry'],
    at: /^outcome\.gave$/,
    ours: without('AzureOpenAI BedrockOpenAI OAuthError SubjectTokenProviderError'),
  },
  {
    clauses: [10],
    row: 'page classes of other schemes (`CursorPage`, …)',
    reason: 'Only the page classes that the configuration has a scheme for are there.',
    cases: ['exports: the names of the pagination import'],
    at: /^outcome\.gave$/,
    ours: without('CursorPage NextCursorPage'),
  },
  {
    clauses: [9],
    row: 'page classes',
    reason:
      'Page classes are statics, as in later versions; what is for uploads is one where an API has them.',
    cases: ['exports: statics in order, without the resources'],
    at: /^outcome\.gave$/,
    ours: (ours, theirs) =>
      String(ours).endsWith(' Page ConversationCursorPage') &&
      without('toFile toStreamingFile')(String(ours).replace(' Page ConversationCursorPage', ''), theirs),
  },
  {
    clauses: [66],
    row: 'the last event of a stream that ends without a blank line',
    reason: 'What was sent of the last event is delivered, as in later versions: 7.6.0 drops it.',
    cases: ['streams: of a last event without its end', 'streams: of a last line without its end'],
    at: /^notes\[1\]$/,
    ours: (ours, theirs) => ours === 2 && theirs === ABSENT,
  },
  ...Object.entries(FORMS).map(([value, { theirs, ours }]): Difference => ({
    clauses: [75],
    row: 'the order of the fields of a form',
    reason: 'Fields stand in the order of the body; 7.6.0 puts what is nested behind the rest.',
    cases: [`uploads: a form with ${value}`],
    parts: compare(theirs, ours, 'requests[1].body.$formData'),
  })),
  {
    clauses: [75, 77],
    row: 'a form with a value that it cannot hold',
    reason:
      'A form that cannot be made is refused before `fetch` is called at all; 7.6.0 first asks it about forms.',
    cases: ['null', 'a bigint', 'a symbol'].map((value) => `uploads: a form with ${value}`),
    at: /^requests\[0\]$/,
    ours: is(ABSENT),
  },
  {
    clauses: [75],
    row: 'a form with a value that it cannot hold',
    reason: 'A symbol is named as any other value is; 7.6.0 trips over it.',
    cases: ['uploads: a form with a symbol'],
    at: /^outcome\.threw\.(message|text)$/,
    ours: (ours) => String(ours).endsWith('but got Symbol(s) instead'),
  },
  {
    clauses: [75, 76],
    row: 'a form with a value that it cannot hold',
    reason: 'A streamed form is refused before it is sent, as any other is; 7.6.0 breaks off while sending.',
    cases: ['uploads: a streamed form with null'],
    at: /^(requests\[0\]|outcome\.(gave|threw))$/,
    ours: (ours, theirs) =>
      theirs === ABSENT
        ? is({
            $error: 'TypeError < Error',
            name: 'TypeError',
            message: NULL_IN_FORM,
            text: `TypeError: ${NULL_IN_FORM}`,
          })(ours)
        : ours === ABSENT,
  },
  {
    clauses: [18],
    row: 'half a surrogate pair in a query',
    reason: 'Half a character is no text that can be sent; 7.6.0 sends another character in its place.',
    cases: ['query: list with a lone surrogate'],
    at: /^(requests\[0\]|outcome\.(gave|threw))$/,
    ours: (ours, theirs) =>
      theirs === ABSENT
        ? is({
            $error: 'URIError < Error',
            name: 'URIError',
            message: 'URI malformed',
            text: 'URIError: URI malformed',
          })(ours)
        : ours === ABSENT,
  },
  {
    clauses: [27],
    row: 'headers that are a text or a number',
    reason: 'The native error names what is looked for, which is another symbol.',
    cases: ['call', 'client'].flatMap((whose) =>
      ['a string', 'a number'].map((what) => `headers: of the ${whose}: ${what}`),
    ),
    at: /^outcome\.threw(AtOnce)?\.(message|text)$/,
    ours: (ours) => String(ours).includes("Cannot use 'in' operator to search for "),
  },
  {
    clauses: [29],
    row: 'the version of an edge runtime that says none',
    reason: 'A version that is not known is said to be, on every platform.',
    cases: ['platform: browser guard: a worker of the edge runtime'],
    at: /^requests\[0\]\.headers\.x-stainless-runtime-version$/,
    ours: is('unknown'),
  },
  {
    clauses: [33],
    row: 'an operation that needs no credentials',
    reason:
      'What says that it needs no credentials is sent without; 7.6.0 has no such operation, and refuses.',
    cases: ['both keys', 'only the api key', 'only the admin key'].flatMap((keys) =>
      ['none', 'both off'].map((schemes) => `auth: ${keys}, schemes: ${schemes}`),
    ),
    at: /^(requests\[0\]|outcome\.(gave|threw))$/,
    ours: (ours, theirs) =>
      theirs === ABSENT
        ? is({ '_request_id (hidden)': null })(ours) || asked('https://api.openai.com/v1/x')(ours)
        : ours === ABSENT,
  },
  {
    clauses: [34],
    row: 'an `apiKey` function that rejects with nothing',
    reason: 'A function that rejects with nothing gets the error that any other gets; 7.6.0 trips over it.',
    cases: ['auth: an apiKey function that gives a rejection with nothing'],
    parts: compare(
      error('TypeError', "Cannot read properties of undefined (reading 'message')", 'TypeError < Error'),
      {
        ...error('Error', "Failed to get token from 'apiKey' function: undefined", 'OpenAIError < Error'),
        'cause (hidden)': '[undefined]',
      },
      'outcome.threw',
    ),
  },
  ...(
    [
      ['while the body is awaited, no reason', NATIVE_ABORT],
      ['while the body is awaited, an error', error('RangeError', 'user left', 'RangeError < Error')],
      ['while the body is awaited, text', 'user left'],
      ['while the body is awaited, null', null],
      ['while the body is awaited, an object', { why: 'left' }],
      ['a body read where AbortSignal.any is missing', NATIVE_ABORT],
      ['of the body is logged', NATIVE_ABORT],
    ] as const
  ).map(([when, cause]): Difference => ({
    clauses: [44, 54],
    row: 'the reason of an abort while a body is read',
    reason: 'The reason of an abort is told whenever it comes; 7.6.0 forgets it while the body is read.',
    cases: [`abort: ${when}`],
    at: /\.threw\.cause \(hidden\)$/,
    ours: is(cause),
  })),
  {
    clauses: [50, 51],
    row: 'a body that is parsed and unwrapped (`_thenUnwrap`)',
    reason: 'A body is read once for all that a call is made into; 7.6.0 reads it again for each.',
    cases: ['parsing: _thenUnwrap and the call itself'],
    at: /^outcome\.gave\[1\]\.(gave|threw)$/,
    ours: (ours, theirs) =>
      theirs === ABSENT
        ? is({ inner: { b: 2, '_request_id (hidden)': null }, '_request_id (hidden)': null })(ours)
        : ours === ABSENT,
  },
  {
    clauses: [80],
    row: 'logging at level `debug`',
    reason: 'Bodies are kept out of logs, as in later versions: their kind and length stand there.',
    cases: [
      ...[
        'success',
        'success without a request id',
        'text',
        'a slow success',
        'status 500 and success',
        'retry-after',
        'a connection failure and success',
        'a header timeout and success',
        'a body timeout and success',
      ].map((story) => `logging: debug: ${story}`),
      'logging: level: an unknown level beside a good variable',
      'logging: secrets are starred, in request and response headers',
      'logging: more headers that may be secret',
      'logging: a body of a request',
      ...['text', 'bytes', 'a form', 'an array', 'nothing', 'null'].map(
        (kind) => `logging: a body of a request: ${kind}`,
      ),
      'logging: secrets of a URL',
      'logging: secrets inside a query',
      'logging: secrets of a fragment',
      'logging: headers for fetch',
      'logging: retryOf is the first attempt',
      'logging: a binary response',
      'logging: a stream that cannot be sent again',
      'logging: options in the log leave out headers',
    ],
    at: /^logs\[\d+\]\.args\[1\]\.(options\.)?body(\.|$)/,
    ours: summary,
  },
  {
    clauses: [80],
    row: 'logging at level `debug`',
    reason: 'The text of an error is kept out of logs, as other bodies are.',
    cases: ['logging: debug: an error that is text'],
    at: /^logs\[2\]\.args\[1\]\.message$/,
    ours: is({ type: 'string', length: 4 }),
  },
  {
    clauses: [80],
    row: 'logged headers and URLs',
    reason: 'Secrets inside a query are starred as others are.',
    cases: ['logging: secrets inside a query'],
    at: /^logs\[0\]\.args\[1\]\.options\.query\.filter\.(token|plain\[0\]\.api_key)$/,
    ours: is('***'),
  },
  {
    clauses: [80],
    row: 'logged headers and URLs',
    reason: 'Headers are left out of the logged options for fetch too.',
    cases: ['logging: headers for fetch'],
    at: /^logs\[0\]\.args\[1\]\.options\.fetchOptions\.headers$/,
    ours: is(ABSENT),
  },
  {
    clauses: [14, 65],
    row: '`stream: true` where the API has no streams',
    reason: 'An SDK carries what reads streams only where its API has some; it says so before it sends.',
    cases: ['raw: a stream of an API that has none'],
    at: /^(requests\[0\]|outcome\.(gave|threw))$/,
    ours: (ours, theirs) =>
      theirs === ABSENT
        ? is({
            $error: 'OpenAIError < Error',
            name: 'Error',
            message: 'This API has no streams',
            text: 'Error: This API has no streams',
          })(ours)
        : ours === ABSENT,
  },
  {
    clauses: [80],
    row: 'logged headers and URLs',
    reason: 'More headers that may hold secrets are starred, as in later versions.',
    cases: ['logging: more headers that may be secret', 'logging: options in the log leave out headers'],
    at: /^logs\[0\]\.args\[1\]\.headers\.(proxy-authorization|token|x-auth-token|x-goog-api-key|x-secret)$/,
    ours: is('***'),
  },
  {
    clauses: [80],
    row: 'logged headers and URLs',
    reason: 'Secrets of URLs are starred, as in later versions.',
    cases: [
      'logging: secrets of a URL',
      'logging: secrets of a URL when the connection fails',
      'logging: secrets inside a query',
      'logging: secrets of a fragment',
    ],
    at: /^logs\[\d\]\.args\[[01]\](\.url|\.options\.(path|query\..*))?$/,
    ours: (ours) => String(ours).includes('***') && !String(ours).includes('secret'),
  },
];

/** An error as it is described. */
function error(name: string, message: string, classes: string): object {
  return { $error: classes, name, message, text: `${name}: ${message}` };
}

/** A GET request of this URL, with these credentials. */
function asked(url: string, authorization?: string): (ours: unknown) => boolean {
  return (ours) => {
    const { headers, init, ...sent } = ours as {
      url?: string;
      body?: unknown;
      headers?: Fields;
      init?: Fields;
    };
    const seen = [sent.url, sent.body, init?.['method'], headers?.['authorization']];
    return is([url, '[undefined]', 'GET', authorization])(seen);
  };
}

type Fields = Readonly<Record<string, unknown>>;

function begins(text: string): (ours: unknown) => boolean {
  return (ours) => [text, `Error: ${text}`].some((beginning) => String(ours).startsWith(beginning));
}

/** The same names but for these. */
function without(names: string): (ours: unknown, theirs: unknown) => boolean {
  const gone = names.trim().split(' ');
  return (ours, theirs) =>
    ours ===
    String(theirs)
      .split(' ')
      .filter((name) => !gone.includes(name))
      .join(' ');
}

const KINDS: readonly unknown[] = [
  'json',
  'text',
  'binary',
  'string',
  'Uint8Array',
  'URLSearchParams',
  'ReadableStream',
];

/** A kind and a length, or one of the two, or nothing of what stood there. */
function summary(ours: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) {
    return ours === ABSENT || ours === '[undefined]' || typeof ours === 'number' || KINDS.includes(ours);
  }
  const { type, ...rest } = ours as Record<string, unknown>;
  return KINDS.includes(type) && Object.keys(rest).every((key) => key === 'length');
}
