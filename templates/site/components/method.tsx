/** The page of a method, and its entry on the page of its resource. */
import type { JSX } from 'preact';
import type { FieldView, MethodSummary, MethodView, Piece, Variants } from '../view.js';
import { Field, Fields } from './field.js';
import { CodeBlock, Prose } from './html.js';
import { Elsewhere, Foldable } from './section.js';
import { Breaking, Each, Pieces } from './variants.js';

/** The content of a method's page. */
export function MethodPage({ method }: { readonly method: MethodView }): JSX.Element {
  return (
    <div class="method-page">
      <article class="main-column">
        <header class="title">
          <h1>
            {method.title}
            {method.deprecated !== undefined && <span class="badge">Deprecated</span>}
          </h1>
          {method.deprecated !== undefined && <Prose class="deprecation" html={method.deprecated} />}
          <Signature of={method.signature} />
          <Endpoint verb={method.verb} path={method.path} />
        </header>
        <Prose html={method.text} />
        {method.parameters.length > 0 && (
          <Foldable id="parameters" title="Parameters">
            <Fields fields={method.parameters} />
          </Foldable>
        )}
        <Foldable id="returns" title="Returns">
          {method.nothing !== undefined && (
            <p>
              <code>{method.nothing}</code>
            </p>
          )}
          {method.body ? (
            <>
              <div class="in-typescript">
                <Roots fields={method.returns} />
              </div>
              <div class="in-cli in-http">
                <Roots fields={method.body} />
              </div>
            </>
          ) : (
            <Roots fields={method.returns} />
          )}
        </Foldable>
        <Elsewhere links={method.elsewhere} />
      </article>
      <aside class="code-column" aria-label="Examples">
        <Each of={method.samples} as="div">
          {(sample) => <CodeBlock {...sample} />}
        </Each>
        {method.responses.map((sample) => (
          <CodeBlock key={sample.title} {...sample} />
        ))}
      </aside>
    </div>
  );
}

function Roots({ fields }: { readonly fields: readonly FieldView[] }): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <ul class="fields">
      {fields.map((field, index) => (
        <Field key={field.id ?? index} field={field} isOpen />
      ))}
    </ul>
  );
}

/** A method in a list: its name, its endpoint, and its signature. */
export function MethodEntry({ method }: { readonly method: MethodSummary }): JSX.Element {
  return (
    <li class="entry">
      <h3>
        <a href={method.link.href}>{method.link.text}</a>
        {method.deprecated !== undefined && <span class="badge">Deprecated</span>}
      </h3>
      {method.deprecated !== undefined && <Prose class="deprecation" html={method.deprecated} />}
      <Signature of={method.signature} />
      <Endpoint verb={method.verb} path={method.path} />
    </li>
  );
}

function Signature({ of }: { readonly of: Variants<readonly Piece[]> }): JSX.Element {
  return (
    <p class="signature">
      <code>
        <Each of={of}>{(pieces) => <Pieces of={pieces} />}</Each>
      </code>
    </p>
  );
}

function Endpoint(props: { readonly verb: string; readonly path: string }): JSX.Element {
  return (
    <p class="endpoint">
      <Verb of={props.verb} />{' '}
      <code>
        <Breaking text={props.path} />
      </code>
    </p>
  );
}

const known = ['get', 'post', 'put', 'patch', 'delete'];

/** The verb of HTTP, as a badge. */
export function Verb({ of }: { readonly of: string }): JSX.Element {
  return <span class={`verb ${known.includes(of) ? of : ''}`.trim()}>{of.toUpperCase()}</span>;
}
