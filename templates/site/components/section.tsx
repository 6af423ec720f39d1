/** Parts that several pages have. */
import type { ComponentChildren, JSX } from 'preact';
import type { Link } from '../view.js';

/** A section whose folds open and close together. */
export function Foldable(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="foldable" aria-labelledby={props.id}>
      <div class="section-head">
        <h2 id={props.id}>{props.title}</h2>
        <div class="fold-buttons" hidden>
          <button type="button" data-fold="open" aria-label={`Expand all of ${props.title}`}>
            Expand all
          </button>
          <button type="button" data-fold="close" aria-label={`Collapse all of ${props.title}`}>
            Collapse all
          </button>
        </div>
      </div>
      {props.children}
    </section>
  );
}

/** Where the rest of what did not fit on the page is. */
export function Elsewhere({ links }: { readonly links: readonly Link[] }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <nav class="elsewhere" aria-label="The same elsewhere">
      <span>As Markdown:</span>
      <Links of={links} />
    </nav>
  );
}

/** A row of links, the current one marked. */
export function Links(props: { readonly of: readonly (Link & { readonly current?: true })[] }): JSX.Element {
  return (
    <ul class="links">
      {props.of.map((link) => (
        <li key={link.href}>
          <a href={link.href} {...(link.current && { 'aria-current': 'page' as const })}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
