/** HTML that is sanitised already: the only component that does not escape. */
import type { JSX } from 'preact';
import type { Html } from '../view.js';

/** A description; nothing where there is none. */
export function Prose(props: { readonly html: Html; readonly class?: string }): JSX.Element | null {
  if (props.html === '') return null;
  return <div class={`prose ${props.class ?? ''}`.trim()} dangerouslySetInnerHTML={{ __html: props.html }} />;
}

/** Code that is highlighted already, with a button that copies it. */
export function CodeBlock(props: { readonly title: string; readonly code: Html }): JSX.Element {
  return (
    <div class="code">
      <div class="code-head">
        <span>{props.title}</span>
        <button type="button" class="copy" data-copy>
          Copy
        </button>
      </div>
      <pre tabIndex={0} aria-label={props.title}>
        <code dangerouslySetInnerHTML={{ __html: props.code }} />
      </pre>
    </div>
  );
}
