/** The TypeScript versions that consumers are checked with, side by side under npm aliases, called by path. */
import { join } from 'node:path';
import { node } from './exec.js';
import { root } from './paths.js';

const folders = {
  '5.4': 'typescript-5.4',
  '5.9': 'typescript',
  '6.0': 'typescript-6',
  '7.0': 'typescript-7',
} as const;

export type Compiler = keyof typeof folders;

export const compilers = Object.keys(folders) as Compiler[];

/** The oldest and the newest, for what takes each a long time; CI tries all. */
export const boundaries = process.env['CI'] ? compilers : (['5.4', '7.0'] as const);

/** Every option that a careful consumer turns on. */
export const careful = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  noEmit: true,
} as const;

/** Compiles the project of a `tsconfig.json` and gives what the compiler printed: nothing when all is well. */
export async function tsc(
  compiler: Compiler,
  project: string,
  extra: readonly string[] = [],
): Promise<string> {
  const bin = join(root, 'node_modules', folders[compiler], 'bin/tsc');
  const { code, stdout, stderr } = await node([bin, '-p', project, '--pretty', 'false', ...extra], {
    timeout: 170_000,
  });
  const printed = `${stdout}${stderr}`.trim();
  return code === 0 ? printed : printed || `ended with ${code}`;
}
