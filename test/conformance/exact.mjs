/**
 * Generates SDKs from the documents and configurations of companies, unchanged, and compares their surface with what was
 * published: `npm run exact`. `SDKWRIGHT_ORACLE` names the folder of published surfaces, `SDKWRIGHT_CORPUS` that of documents.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSurface } from './api-md.mjs';
import { documentNames } from './document-names.mjs';
import { compareMethods } from './openai-methods.mjs';
import { generateInto } from './generate-into.mjs';
import { hitRates } from './hit-rates.mjs';
import { Score } from './score.mjs';
import { compareShapes, countShapes } from './shapes.mjs';

const here = import.meta.dirname;
/** The published packages, by the version nearest to the document: `npm ci --prefix test/conformance/peers --ignore-scripts`. */
const packages = {
  knock: join(here, 'peers/node_modules/@knocklabs/node'),
  openai: join(here, '../../node_modules/openai'),
};
const oracle = process.env.SDKWRIGHT_ORACLE;
const corpus = process.env.SDKWRIGHT_CORPUS;
if (!oracle || !corpus) {
  console.error(
    'Set SDKWRIGHT_ORACLE to the folder of published surfaces, and SDKWRIGHT_CORPUS to that of documents.',
  );
  process.exit(2);
}
const reasons = JSON.parse(await readFile(join(here, 'exact-misses.json'), 'utf8'));
const work = await mkdtemp(join(tmpdir(), 'exact-'));
let failed = 0;

try {
  for (const name of ['linq', 'hypeman', 'knock']) {
    const folder = join(oracle, 'stainless', name);
    const out = join(work, name);
    await generateInto(out, join(folder, 'openapi.yaml'), join(folder, 'stainless.yml'), 'sdk');
    const wanted = JSON.parse(await readFile(join(folder, 'surface.json'), 'utf8'));
    report(
      name,
      compareSurfaces(wanted, readSurface(await readFile(join(out, 'typescript/api.md'), 'utf8'))),
    );
    await reportShapes(name, out, join(folder, 'openapi.yaml'));
  }
  const document = join(corpus, 'openai.yaml');
  const methods = JSON.parse(await readFile(join(oracle, 'openai-methods.json'), 'utf8')).methods;
  const generated = async (name, config) => {
    const out = join(work, name);
    await generateInto(out, document, config, 'ir');
    return JSON.parse(await readFile(join(out, 'ir.json'), 'utf8'));
  };
  const configured = join(here, 'openai/sdk.yml');
  report('openai', compareMethods(methods, await generated('openai', configured)));
  await generateInto(join(work, 'package'), document, configured, 'sdk');
  await reportShapes('openai', join(work, 'package'), document);
  reportRates(hitRates(methods, await generated('rules', join(here, 'openai/client-only.yml'))));
} finally {
  await rm(work, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

function compareSurfaces(wanted, got) {
  const score = new Score();
  const calls = new Map(got.methods.map((method) => [method.call, method]));
  for (const method of wanted.methods) {
    const ours = calls.get(method.call);
    score.compare('calls', method.call, `${method.verb} ${method.path}`, ours && `${ours.verb} ${ours.path}`);
    for (const [field, key] of [
      ['arguments', 'args'],
      ['returns', 'returns'],
      ['files', 'file'],
    ])
      score.compare(field, method.call, method[key], ours?.[key]);
  }
  const known = new Set(wanted.methods.map(({ call }) => call));
  for (const { call } of got.methods)
    if (!known.has(call)) score.compare('calls', call, null, 'a call of ours alone');
  for (const resource of new Set([...Object.keys(wanted.types), ...Object.keys(got.types)])) {
    const ours = new Set(got.types[resource]);
    for (const type of wanted.types[resource] ?? [])
      score.compare('type names', `${resource}.${type}`, type, ours.delete(type) ? type : null);
    for (const type of ours) score.compare('type names', `${resource}.${type}`, null, type);
  }
  return score;
}

function report(name, score) {
  console.log(`\n${name}`);
  for (const [field, match, of] of score.rows)
    console.log(
      `  ${field.padEnd(24)} ${String(match).padStart(5)} of ${String(of).padStart(5)}  ${((100 * match) / of).toFixed(1)} %`,
    );
  const known = reasons[name] ?? {};
  for (const { field, where, wanted, got } of score.misses) {
    const reason = known[`${field}: ${where}`] ?? known[field];
    console.log(
      `    ${field}: ${where}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}${reason ? ` (${reason})` : ''}`,
    );
  }
  if (!score.exact) failed += 1;
}

/**
 * Prints how much of a program that names everything of the published package compiles against ours, where that package is
 * installed: of what was generated there; of that without what the document nowhere has (see {@link elsewhere}); and, where some is,
 * of everything with what is not counted: what its maintainers wrote, by the rule that tells it. Less than was reached before fails.
 */
async function reportShapes(name, out, document) {
  const folder = packages[name];
  if (!folder || !existsSync(folder)) return;
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  console.log(
    `  compiled as ${name}'s users would, beside ${version}; then of what the document has; then with what is not counted`,
  );
  const found = await compareShapes(folder, join(out, 'typescript'), join(work, `${name}-program`));
  const absent = elsewhere(found, await documentNames(document));
  const floors = reasons.reached[name];
  for (const [what, { match, of, byHand }] of countShapes(found)) {
    const had = of - found.filter((item) => item.what === what && absent.has(item)).length;
    const isLow = match < floors[what];
    if (isLow) failed += 1;
    const share = (all) => `of ${String(all).padStart(5)}  ${((100 * match) / all).toFixed(1).padStart(5)} %`;
    console.log(
      `  ${what.padEnd(24)} ${String(match).padStart(5)} ${share(of)}  ${share(had)}${byHand > 0 ? `  ${share(of + byHand)}` : ''}${isLow ? `  less than ${floors[what]}` : ''}`,
    );
  }
  const misses = found.filter(({ message, byHand }) => message || byHand);
  const known = (reasons[`${name} shapes`] ?? []).map(([pattern, reason]) => [new RegExp(pattern), reason]);
  const counts = new Map();
  for (const item of misses) {
    const { what, where, byHand } = item;
    const reason =
      (byHand && `not counted: ${byHand}`) ??
      (absent.has(item) ? 'the document has no such name or value' : undefined) ??
      known.find(([pattern]) => pattern.test(`${what}: ${where}`))?.[1] ??
      'not explained yet';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    if (process.env.SHOW) console.log(`    ${what}: ${where} (${reason})`);
  }
  for (const [reason, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`    ${String(count).padStart(5)}  ${reason}`);
}

/**
 * Of what does not compile, what was not made from the document: a field or a value that it nowhere writes; a type that has such a
 * field, or nothing but such values; and all that is in such a type, or is it under another module's name.
 */
function elsewhere(found, names) {
  const misses = found.filter(({ message, byHand }) => message && !byHand);
  const isUnknown = (item) => !names.has(nameOf(item.what, item.where));
  const types = new Set();
  // What a page has is the client's.
  const pages = misses.filter(({ isPage }) => isPage).map(({ home }) => home);
  for (const { home } of misses.filter(({ what, isPage }) => what === 'types' && !isPage)) {
    const items = misses.filter(({ where }) => isIn(where, home));
    const fields = items.filter(({ what, where }) => what === 'fields' && ownerOf(where) === home);
    const values = items.filter(({ what, where }) => what === 'values' && where.startsWith(`${home} = `));
    if (fields.some(isUnknown) || (fields.length === 0 && values.length > 0 && values.every(isUnknown)))
      types.add(home);
  }
  const isOfType = ({ what, where, home }) =>
    [...types].some((type) => isIn(what === 'types' ? home : where, type));
  return new Set(
    misses
      .filter(({ where }) => !pages.some((page) => isIn(where, page)))
      .filter((item) => (['fields', 'values'].includes(item.what) && isUnknown(item)) || isOfType(item)),
  );
}

function isIn(where, type) {
  return where === type || where.startsWith(`${type}.`) || where.startsWith(`${type} = `);
}

function ownerOf(field) {
  return field.slice(0, field.lastIndexOf('.'));
}

/** The field's name, or the value, of what is called `module: Type.field = value`. */
function nameOf(what, where) {
  return what === 'values' ? where.slice(where.indexOf(' = ') + 3) : where.slice(where.lastIndexOf('.') + 1);
}

/** Prints the hit-rates; each has to be at least as high as the one beside it. */
function reportRates(rates) {
  console.log(
    '\nopenai, by the rules alone, and what is to be reached; a name that follows from others is asked for only where those are right, "to the letter" everywhere',
  );
  for (const [what, matches, of, floor] of rates) {
    const least = floor < 0 ? of + floor : floor;
    const isLow = floor !== null && matches < least;
    if (isLow) failed += 1;
    console.log(
      `  ${what.padEnd(38)} ${String(matches).padStart(4)} of ${String(of).padStart(4)}  ${floor === null ? '' : least}${isLow ? '  too low' : ''}`,
    );
  }
}
