/** One thing in three languages, of which the reader has chosen one. */
import type { ComponentChildren, JSX } from 'preact';
import type { Language, Link, Piece, Variants } from '../view.js';

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

/** A type or a signature, with the names in it as links. */
export function Pieces(props: { readonly of: readonly Piece[] }): JSX.Element {
  return (
    <>
      {props.of.map((piece, index) =>
        typeof piece === 'string' ? piece : <Name key={index} link={piece} />,
      )}
    </>
  );
}

function Name({ link }: { readonly link: Link }): JSX.Element {
  return <a href={link.href}>{link.text}</a>;
}
