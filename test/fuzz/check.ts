/** Every property over some descriptions at once. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../support/paths.js';
import { behaviourFaults } from './behave.js';
import { make, type Fault, type Made } from './made.js';
import { load, typeFaults, writeProject } from './project.js';
import type { Description } from './shape.js';

let round = 0;

/**
 * What came of each description, its faults with it: all of them, or those that tell whether it has `only`, which may take less
 * work. The folders that it needs are gone afterwards.
 */
export async function checkAll(
  descriptions: readonly Description[],
  seed: number,
  only?: Fault['kind'],
): Promise<Made[]> {
  round += 1;
  const folder = join(cache, 'fuzz', `${process.pid}-${round}`);
  try {
    const all: Made[] = [];
    for (const [index, one] of descriptions.entries())
      all.push(await make(one, join(folder, `d${index}`), seed));
    const runs = only === undefined || ['loads', 'call', 'wire', 'answer'].includes(only);
    if (!runs && only !== 'types') return all;
    await writeProject(folder, all);
    const types = runs && only !== undefined ? new Map<number, Fault[]>() : await typeFaults(folder);
    const loaded = !runs ? [] : await load(folder, all, join(folder, 'bundle'));
    const complete: Made[] = [];
    for (const [index, made] of all.entries()) {
      const program = loaded[index];
      const later: Fault[] = !program
        ? []
        : 'kind' in program
          ? [program]
          : await behaviourFaults(program, made);
      complete.push({ ...made, faults: [...made.faults, ...(types.get(index) ?? []), ...later] });
    }
    return complete;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Which fault it is, whatever the document. */
export const signature = ({ kind, what }: Fault): string => `${kind}: ${what}`;
