/** How often the rules alone say what the published SDK has: the figures that are to be reached, counted the same way. */
import { pairs, published } from './openai-methods.mjs';

/** Where the company put resources that their paths say nothing of. */
function mounted(resource, path) {
  const [first = '', ...rest] = resource;
  if (['assistants', 'threads', 'chatkit'].includes(first)) return ['beta', ...resource];
  if (first === 'organization') return ['admin', ...resource];
  if (first === 'projects' && !path.startsWith('/organization'))
    return ['admin', 'organization', ...resource];
  return path.includes('?beta=true') && first !== 'beta' ? ['beta', first, ...rest] : resource;
}

/** Whether a type is called as a component, or as one is once what says how it is used is gone. */
function isOf(component, type) {
  const plain = (name) =>
    name
      ?.toLowerCase()
      .replace(/^(create|list|deleted?)|(response|resource|object)$/g, '')
      .replace(/deleted?$/, '');
  return component !== null && plain(component) === plain(type);
}

/**
 * `[what, to be reached, of how many, whether a row has it right]`; a row of which nothing is said is left out.
 * Where a name follows from others, only rows that have those right are asked, and the figure says how many may miss.
 */
const figures = [
  ['positional argument', 279, same('positional argument')],
  ['second argument', 279, same('second argument')],
  ['second argument optional', 216, same('second argument optional')],
  ['multipart', 279, same('multipart')],
  [
    'params type, of calls alike',
    -3,
    (one) => (one.wanted['params type'] && isCalled(one) ? same('params type')(one) : undefined),
  ],
  ['security', 275, same('security')],
  [
    'binary or void',
    217,
    ({ wanted, got }) => (wanted['page class'] ? undefined : plain(wanted) === plain(got)),
  ],
  ['stream', 272, same('stream')],
  ['deprecation', 263, same('deprecation')],
  ['page class', 254, same('page class')],
  ['page alias, of items alike', -1, ({ wanted, got }) => aliasIsRight(wanted, got)],
  ['resource', 112, ({ row, match }) => row.resource.join('.') === match.resource.join('.')],
  ['resource, mounted', 254, ({ row, match }) => isMounted(row, match)],
  ['resource and method, mounted', 248, (one) => isCalled(one)],
  ['response and item model', 244, (one) => modelIsRight(one)],
  // The same over every row and to the letter, beside what is to be reached: what mounts and choices change counts as a miss.
  ['params type, to the letter', null, same('params type')],
  [
    'page alias, to the letter',
    null,
    (one) => (one.wanted['page class'] ? same('return type')(one) : undefined),
  ],
  ['response and item model, to the letter', null, (one) => modelIsSame(one)],
  ['call, page, security, binary, stream', 218, (one) => isCalled(one) && agree(one, outline)],
  ['everything', 134, (one) => isCalled(one) && agree(one, whole)],
];

const outline = ['page class', 'security', 'binary', 'stream'];
const whole = [
  ...outline,
  'params type',
  'return type',
  'item type',
  'deprecation',
  'second argument',
  'positional argument',
];

/** @returns rows of `[what, matches, of, to be reached, calls that miss]` */
export function hitRates(rows, api) {
  const all = pairs(rows, api).flatMap(({ row, match }) =>
    match ? [{ row, match, wanted: published(row), got: match.facts }] : [],
  );
  return figures.map(([what, floor, isRight]) => {
    const asked = all
      .map((one) => [one.row.method, isRight(one)])
      .filter(([, hit]) => hit !== undefined && hit !== null);
    const misses = asked.flatMap(([method, hit]) => (hit ? [] : [method]));
    return [what, asked.length - misses.length, asked.length, floor, misses];
  });
}

function same(field) {
  return ({ wanted, got }) => (wanted[field] === undefined ? undefined : wanted[field] === got[field]);
}

function agree({ wanted, got }, fields) {
  return fields.every((field) => (wanted[field] ?? null) === (got[field] ?? null));
}

function isMounted(row, match) {
  return row.resource.join('.') === mounted(match.resource, row.path).join('.');
}

function isCalled({ row, match }) {
  return isMounted(row, match) && row.name === match.name;
}

/** Whether a method gives bytes, nothing, or something with a type. */
function plain(facts) {
  if (facts.binary) return 'binary';
  return facts['return type'] === 'void' ? 'void' : 'model';
}

function aliasIsRight(wanted, got) {
  const alike = ['page class', 'item type'].every((field) => wanted[field] && wanted[field] === got[field]);
  return alike ? same('return type')({ wanted, got }) : undefined;
}

function modelIsRight({ row, match, wanted, got }) {
  const field = wanted['page class'] ? 'item type' : 'return type';
  const component = wanted['page class'] ? row.itemComponent : row.component;
  if (!component && !wanted[field]) return undefined;
  if (!wanted['page class'] && plain(wanted) !== 'model') return undefined;
  // A component becomes a model or it does not: that is chosen, not derived. A model must be called as its component is.
  const [name, ours] = [wanted[field], got[field]];
  if (name === ours) return true;
  if (isFallback(row, name)) return isOf(component, ours) || isFallback(ourCall(match), ours);
  return isOf(component, name) && isFallback(row, ours);
}

function modelIsSame({ wanted, got }) {
  const field = wanted['page class'] ? 'item type' : 'return type';
  if (!wanted[field] || (!wanted['page class'] && plain(wanted) !== 'model')) return undefined;
  return wanted[field] === got[field];
}

/** What our method's types begin with, where it is called otherwise. */
function ourCall({ resource, name }) {
  const noun = resource.at(-1);
  return { class: noun[0].toUpperCase() + noun.slice(1), name };
}

/** Whether a type is called as the response of a method, for want of a model. */
function isFallback({ class: noun, name }, type) {
  const method = name[0].toUpperCase() + name.slice(1);
  return new RegExp(`^${noun.slice(0, -2)}\\w*${method}Response$`).test(type ?? '');
}
