/** `src/slim.ts`: a client that is loaded with the resources alone that it is given. */
import type { Api } from '../../ir/types.js';
import { docs } from '../../ts/doc.js';
import { fileScope, importDeclarations } from '../../ts/file.js';
import { classKind, exportKind, functionKind, interfaceKind, sourceFileKind } from '../../ts/kinds.js';
import { runtime, runtimeType } from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import type { OutFile } from '../emitter.js';
import { baseClass } from './definition.js';
import { clientModule, definitionModule, slimModule } from './modules.js';

/** The file of the slim entry. */
export function slimFile(api: Api): OutFile {
  const { name } = api.client;
  const scope = fileScope(slimModule, [name, 'SlimOptions', 'createClient', 'Resources']);
  const base = scope.use(runtime(baseClass(api)));
  const attach = scope.use(runtime('attach'));
  const resourceClass = scope.use(runtimeType('ResourceClass'));
  const partially = scope.use(runtimeType('Partially'));
  const fields = api.client.options.map((option) => quote(option.name));
  const full = fields.length === 0 ? '' : scope.use({ module: clientModule, name, typeOnly: true });
  const options = scope.use({ module: clientModule, name: 'ClientOptions', typeOnly: true });
  const definition = scope.use({ module: definitionModule, name: 'definition' });
  const own = fields.length > 0 ? ` & Pick<${full}, ${fields.join(' | ')}>` : '';
  const result = `${base}<${options}>${own} & ${partially}<Resources>`;
  return {
    path: `${slimModule}.ts`,
    kind: 'ts',
    imports: scope.symbols(),
    source: {
      kind: sourceFileKind,
      statements: [
        ...importDeclarations(slimModule, scope.symbols()),
        {
          kind: exportKind,
          namedExports: [{ name: 'ClientOptions', isTypeOnly: true }],
          moduleSpecifier: './client.js',
        },
        {
          kind: interfaceKind,
          name: 'SlimOptions',
          extends: [options],
          properties: [{ name: 'resources', isReadonly: true, type: `readonly ${resourceClass}[]` }],
        },
        {
          kind: classKind,
          name,
          extends: `${base}<${options}>`,
          ctors: [
            {
              parameters: [{ name: 'options', type: 'SlimOptions' }],
              statements: [
                'super();',
                `${attach}(this, options.resources);`,
                `this._configure(${definition}, options);`,
              ],
            },
          ],
        },
        {
          kind: functionKind,
          docs: docs({
            body: 'A client with the given resources alone, each where the full client has it. Nothing else is loaded.',
          }),
          isExported: true,
          name: 'createClient',
          typeParameters: [{ name: 'Resources', isConst: true, constraint: `readonly ${resourceClass}[]` }],
          parameters: [{ name: 'options', type: `${options} & { readonly resources: Resources }` }],
          returnType: result,
          statements: [`return new ${name}(options) as unknown as ${result};`],
        },
      ],
    },
  };
}
