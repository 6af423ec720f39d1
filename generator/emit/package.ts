/** What the manifests and licences of all emitted packages have in common. */
import { oneLine, plainText } from '../lib/plain-text.js';
import { jsonText } from '../lib/unsafe.js';
import type { Api } from '../ir/types.js';
import type { OutFile } from './emitter.js';

/** A file of JSON, laid out as npm does. */
export function jsonFile(path: string, value: unknown): OutFile {
  return { path, kind: 'text', text: jsonText(value) };
}

/** The members of a manifest that say what a package is: its name, version, description, licence and repository. */
export function identity({ client }: Api, name: string, description: string) {
  const { version, repository, license } = client.package;
  return {
    name,
    version,
    description,
    license: license.kind === 'spdx' ? license.id : 'SEE LICENSE IN LICENSE',
    ...(repository !== undefined && {
      repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
    }),
  };
}

/** Compiler options by which emitted sources are checked: as strict as TypeScript goes, with the types of the web's standards. */
export const strictOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
};

/** The licence of a package, as a file. */
export function licenseFile({ client, info }: Api): OutFile {
  const { license } = client.package;
  if (license.kind === 'custom') return { path: 'LICENSE', kind: 'text', text: plainText(license.text) };
  if (license.id === 'Apache-2.0')
    return { path: 'LICENSE', kind: 'copy', from: 'package/licenses/Apache-2.0.txt' };
  const copyright = `Copyright (c) the providers of the ${oneLine(info.title)}`;
  return { path: 'LICENSE', kind: 'text', text: ['MIT License', copyright, ...MIT].join('\n\n') };
}

/**
 * The text of the licence, behind its title and the copyright.
 *
 * @see https://spdx.org/licenses/MIT.html
 */
const MIT = [
  'Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:',
  'The above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE\nSOFTWARE.',
];
