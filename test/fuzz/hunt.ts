/** Draws descriptions, checks them, and makes those that fail small. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { description } from './arbitrary.js';
import { checkAll, signature } from './check.js';
import type { Fault, Made } from './made.js';
import { reduce } from './reduce.js';
import type { Description } from './shape.js';

export interface Hunt {
  readonly seed: number;
  readonly runs: number;
  /** Stops drawing after so many milliseconds. */
  readonly milliseconds: number;
  /** How long one fault may be made smaller, in milliseconds. */
  readonly shrinking: number;
  readonly batch: number;
  /** Where the smallest documents are left. */
  readonly out?: string;
  readonly say?: (text: string) => void;
}

export interface Found {
  readonly signature: string;
  readonly details: string;
  readonly document: string;
  readonly config?: string;
  readonly seed: number;
}

export interface Result {
  readonly documents: number;
  readonly calls: number;
  readonly found: readonly Found[];
}

const drawn = (seed: number) => fc.sample(description, { seed, numRuns: 1 })[0];

/** Each document has a seed of its own, counted up from the first. A fault is made small, and told, the first time that it is met. */
export async function hunt({
  seed,
  runs,
  milliseconds,
  shrinking,
  batch,
  out,
  say = () => {},
}: Hunt): Promise<Result> {
  const start = Date.now();
  const found = new Map<string, Found>();
  const times = new Map<string, number>();
  let documents = 0;
  let calls = 0;
  while (documents < runs && Date.now() - start < milliseconds) {
    const seeds = Array.from(
      { length: Math.min(batch, runs - documents) },
      (_, index) => seed + documents + index,
    );
    const all = await checkAll(
      seeds.flatMap((one) => drawn(one) ?? []),
      seed,
    );
    documents += seeds.length;
    for (const [index, made] of all.entries()) {
      calls += made.calls.length;
      for (const [name, fault] of new Map(
        [...made.faults].reverse().map((each) => [signature(each), each]),
      )) {
        times.set(name, (times.get(name) ?? 0) + 1);
        if (found.has(name)) continue;
        const own = seeds[index] ?? seed;
        const small = (await smallest(own, seed, fault, shrinking)) ?? made;
        const details = small.faults.find((each) => signature(each) === name)?.details ?? '';
        const { document, config } = small;
        found.set(name, {
          signature: name,
          details,
          document,
          seed: own,
          ...(config !== undefined && { config }),
        });
        if (out !== undefined) await leave(join(out, `${own}-${found.size}`), name, details, small);
        say(`seed ${own}: ${name}\n  ${details.slice(0, 600)}`);
      }
    }
    say(
      `${documents} documents, ${calls} calls, ${found.size} faults, ${Math.round((Date.now() - start) / 1000)} s`,
    );
  }
  for (const [name, count] of times) say(`${count} × ${name}`);
  return { documents, calls, found: [...found.values()] };
}

/** The smallest description that has the fault, as far as the time goes. */
async function smallest(
  seed: number,
  programSeed: number,
  fault: Fault,
  milliseconds: number,
): Promise<Made | undefined> {
  const whole = drawn(seed);
  if (milliseconds === 0 || !whole) return undefined;
  const has = (made: Made): boolean => made.faults.some((each) => signature(each) === signature(fault));
  const check = (some: readonly Description[]): Promise<Made[]> => checkAll(some, programSeed, fault.kind);
  const least = await reduce(whole, async (some) => (await check(some)).map(has), Date.now() + milliseconds);
  return (await check([least])).find(has);
}

async function leave(
  folder: string,
  name: string,
  details: string,
  { document, config, files }: Made,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'openapi.json'), document);
  if (config !== undefined) await writeFile(join(folder, 'sdk.yml'), config);
  await writeFile(
    join(folder, 'fault.txt'),
    `${name}\n\n${details}\n\n${files.get('typescript/src/calls.ts') ?? ''}`,
  );
}
