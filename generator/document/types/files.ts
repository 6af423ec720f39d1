/** Where `openapi.d.ts` is in the package. */
import type { OutFile } from '../../emit/emitter.js';
import type { OpenApiTypes } from './write.js';

/** The types as a file of the package, and the entry by which programs import them; nothing where there are none. */
export function typesFiles(types: OpenApiTypes): OutFile[] {
  if ('reason' in types) return [];
  const members = { exports: { './openapi': { types: './dist/openapi.d.ts' } } };
  return [
    { path: 'typescript/src/openapi.d.ts', kind: 'text', text: types.text },
    { path: 'typescript/package.json', kind: 'addition', to: 'json', members },
  ];
}
