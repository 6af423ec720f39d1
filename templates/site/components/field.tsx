/** A parameter, a field, an alternative or a value, with what is inside it. */
import type { JSX } from 'preact';
import type { FieldView } from '../view.js';
import { Prose } from './html.js';
import { Each, Pieces } from './variants.js';

/** So many values are shown at once; more are folded away. */
const FEW = 12;

/** A list of fields. */
export function Fields(props: { readonly fields: readonly FieldView[] }): JSX.Element {
  return (
    <ul class="fields">
      {props.fields.map((field, index) => (
        <Field key={field.id ?? index} field={field} isOpen={false} />
      ))}
    </ul>
  );
}

/** A field; what is inside it is folded away unless `isOpen`. */
export function Field(props: { readonly field: FieldView; readonly isOpen: boolean }): JSX.Element {
  const { field } = props;
  return (
    <li class={`field ${field.kind}`} {...(field.id !== undefined && { id: field.id })}>
      <Head field={field} />
      {field.deprecated !== undefined && <Prose class="deprecation" html={field.deprecated} />}
      <Prose html={field.text} />
      {field.default !== undefined && (
        <p class="default">
          Default: <code>{field.default}</code>
        </p>
      )}
      {field.more && (
        <p class="more">
          See <a href={field.more.href}>{field.more.text}</a>
        </p>
      )}
      <Inside field={field} isOpen={props.isOpen} />
    </li>
  );
}

function Head({ field }: { readonly field: FieldView }): JSX.Element {
  return (
    <div class="field-head">
      {field.kind !== 'value' && 'all' in field.name && field.name.all === '' ? null : (
        <code class="name">
          <Each of={field.name}>{(name) => name}</Each>
        </code>
      )}
      {field.kind !== 'value' && (
        <code class="type">
          <Each of={field.type}>{(type) => <Pieces of={type} />}</Each>
        </code>
      )}
      {field.place !== undefined && <span class="note">{field.place}</span>}
      {field.required !== undefined && (
        <span class={field.required ? 'note required' : 'note'}>
          {field.required ? 'required' : 'optional'}
        </span>
      )}
      {field.deprecated !== undefined && <span class="badge">Deprecated</span>}
      {field.id !== undefined && (
        <a class="anchor" href={`#${field.id}`} aria-label={`Link to ${labelOf(field)}`}>
          #
        </a>
      )}
    </div>
  );
}

function labelOf(field: FieldView): string {
  const name = 'all' in field.name ? field.name.all : field.name.typescript;
  return name === '' ? 'this type' : name;
}

function Inside(props: { readonly field: FieldView; readonly isOpen: boolean }): JSX.Element | null {
  const { fields } = props.field;
  if (fields.length === 0) return null;
  const list = <Fields fields={fields} />;
  const areChoices = fields.some(({ kind }) => kind !== 'property');
  const areValues = fields.every(({ kind }) => kind === 'value');
  if (areValues && fields.length <= FEW)
    return (
      <div class="one-of">
        <p>One of the following:</p>
        {list}
      </div>
    );
  const count = fields.length;
  const text = areChoices
    ? `One of the following (${count})`
    : `${count} ${count === 1 ? 'field' : 'fields'}`;
  return (
    <details class="inside" open={props.isOpen}>
      <summary>{text}</summary>
      {list}
    </details>
  );
}
