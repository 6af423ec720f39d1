/** `src/slim.ts`: a client that is loaded with the resources alone that it is given. */
import type { Api } from '../../ir/types.js';
import { fileScope, importDeclarations } from '../../ts/file.js';
import { exportKind, sourceFileKind } from '../../ts/kinds.js';
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
        `interface SlimOptions extends ${options} {
          readonly resources: readonly ${resourceClass}[];
        }

        class ${name} extends ${base}<${options}> {
          constructor(options: SlimOptions) {
            super();
            ${attach}(this, options.resources);
            this._configure(${definition}, options);
          }
        }

        /** A client with the given resources alone, each where the full client has it. Nothing else is loaded. */
        export function createClient<const Resources extends readonly ${resourceClass}[]>(
          options: ${options} & { readonly resources: Resources },
        ): ${result} {
          return new ${name}(options) as unknown as ${result};
        }`,
      ],
    },
  };
}
