/** One thing in three languages, of which the reader has chosen one. */
import type { ComponentChildren, JSX } from 'preact';
import type { Language, Piece, Variants } from '../view.js';

const languages: readonly Language[] = ['typescript', 'cli', 'http'];

/** Renders what is alike once, and what differs once a language; the style sheet shows the one that is chosen. */
export function Each<T>(props: {
  readonly of: Variants<T>;
  readonly as?: 'span' | 'div';
  readonly children: (value: T, language: Language | undefined) => ComponentChildren;
}): JSX.Element {
  const { of, children, as: Tag = 'span' } = props;
  if ('all' in of) return <>{children(of.all, undefined)}</>;
  return (
    <>
      {languages.map((language) => (
        <Tag key={language} class={`in-${language}`}>
          {children(of[language], language)}
        </Tag>
      ))}
    </>
  );
}

/** A type or a signature, with the names in it as links. Long ones break where a reader would break them. */
export function Pieces(props: { readonly of: readonly Piece[] }): JSX.Element {
  return (
    <>
      {props.of.map((piece, index) =>
        typeof piece === 'string' ? (
          <Breaking key={index} text={piece} />
        ) : (
          <a key={index} href={piece.href}>
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}

/** Text that may be broken after a dot, a slash or an opening bracket, too. */
export function Breaking({ text }: { readonly text: string }): JSX.Element {
  const parts = text.length > 24 ? text.split(/(?<=[./(<])(?=[^./(<\s])/) : [text];
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))}</>;
}
