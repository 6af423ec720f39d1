/** What is measured: our package beside npm openai, in one process. */
import { readFile } from 'node:fs/promises';

const manifest = JSON.parse(
  await readFile(new URL('../generated/typescript/package.json', import.meta.url), 'utf8'),
);

/** Package names, ours first. Ours is the built workspace, reached as its users reach it. */
export const subjects = [manifest.name, 'openai'];

/** A checkpoint whose permissions are asked for. */
export const checkpoint = 'ft:gpt-4o-mini:org:weather:B7R9VjQd';
