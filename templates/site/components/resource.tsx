/** The page of a resource: its methods, those of the resources in it, and its types. */
import type { JSX } from 'preact';
import type { MethodGroup, ResourceView, TypeView } from '../view.js';
import { Field } from './field.js';
import { Prose } from './html.js';
import { MethodEntry } from './method.js';
import { Elsewhere, Foldable, Links } from './section.js';

/** The content of a resource's page. */
export function ResourcePage({ resource }: { readonly resource: ResourceView }): JSX.Element {
  return (
    <article class="main-column wide">
      <header class="title">
        <h1>{resource.title}</h1>
      </header>
      <Prose html={resource.text} />
      {resource.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {resource.others.length > 0 && (
        <section aria-labelledby="resources">
          <h2 id="resources">Resources</h2>
          <Links of={resource.others} />
        </section>
      )}
      {resource.types.length > 0 && (
        <Foldable id="types" title="Types">
          <ul class="fields types">
            {resource.types.map((type) => (
              <Type key={type.name} type={type} />
            ))}
          </ul>
        </Foldable>
      )}
      {resource.pages.length > 1 && (
        <nav class="pages" aria-label="More types">
          <Links of={resource.pages} />
        </nav>
      )}
      <Elsewhere links={resource.elsewhere} />
    </article>
  );
}

function Type({ type }: { readonly type: TypeView }): JSX.Element {
  return <Field field={type.field} isOpen={false} />;
}

function Group({ group }: { readonly group: MethodGroup }): JSX.Element {
  const title = group.title;
  return (
    <section class="group" aria-labelledby={group.id}>
      <h2 id={group.id}>{title ? <a href={title.href}>{title.text}</a> : 'Methods'}</h2>
      <Prose html={group.text} />
      {group.methods.length > 0 && (
        <ul class="entries">
          {group.methods.map((method) => (
            <MethodEntry key={method.link.href} method={method} />
          ))}
        </ul>
      )}
    </section>
  );
}
