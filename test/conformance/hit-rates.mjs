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

/** What a component is called once what says how it is used is gone. */
function isOf(component, name) {
  const affixes = /^(Create|Delete|List)|(Response|Resource|Object|Deleted)$/g;
  return component === name || component?.replace(affixes, '') === name?.replace(/Deleted$/, '');
}

/** `[what, to be reached, of how many, whether a row has it right]`; a row of which nothing is said is left out. */
const figures = [
  ['positional argument', 279, same('positional argument')],
  ['second argument', 279, same('second argument')],
  ['second argument optional', 216, same('second argument optional')],
  ['multipart', 279, same('multipart')],
  [
    'params type',
    213,
    ({ wanted, got }) => wanted['params type'] && wanted['params type'] === got['params type'],
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
  ['page alias', 57, ({ wanted, got }) => aliasIsRight(wanted, got)],
  ['resource', 112, ({ row, match }) => row.resource.join('.') === match.resource.join('.')],
  ['resource, mounted', 254, ({ row, match }) => isMounted(row, match)],
  ['resource and method, mounted', 248, (one) => isCalled(one)],
  ['response and item model', 244, ({ row, wanted, got }) => modelIsRight(row, wanted, got)],
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

/** Of pages that both give: ours is called by our item as theirs is by theirs. */
function aliasIsRight(wanted, got) {
  if (!wanted['page class']) return undefined;
  if (wanted['item type'] === got['item type'] && wanted['page class'] === got['page class'])
    return wanted['return type'] === got['return type'];
  const [item, alias] = [got['item type'], got['return type']];
  return Boolean(got['page class']) && (alias ?? '').startsWith((item ?? '').slice(0, -1));
}

function modelIsRight(row, wanted, got) {
  const field = wanted['page class'] ? 'item type' : 'return type';
  const component = wanted['page class'] ? row.itemComponent : row.component;
  if (!component && !wanted[field]) return undefined;
  if (!wanted['page class'] && plain(wanted) !== 'model') return undefined;
  // A component becomes a model or it does not: that is chosen, not derived. It must be called as the component is.
  return wanted[field] === got[field] || isOf(component, got[field]) || /Response$/.test(wanted[field] ?? '');
}
