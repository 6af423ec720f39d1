/**
 * What the pages of the site show, as plain data: the contract between the generator, which makes it, and the components,
 * which render it. `html` is sanitised or highlighted already; every other string is text.
 */

declare const safe: unique symbol;

/** HTML that may be put into a page as it is. Only what sanitises, escapes or highlights makes it. */
export type Html = string & { readonly [safe]: true };

/** One of the three faces of an API that pages show side by side. */
export type Language = 'typescript' | 'cli' | 'http';

/** The same thing said in each of the languages; one entry where it is alike in all. */
export type Variants<T> = { readonly all: T } | Readonly<Record<Language, T>>;

/** A link within the site; `href` is relative to the page. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A piece of a type or a signature; a link where it is the name of a type that has a section. */
export type Piece = string | Link;

/** All that a page shows. `root` is the way from it to the root of the site. */
export interface PageView {
  /** Of the browser's window. */
  readonly title: string;
  /** For search engines: one line. */
  readonly description: string;
  /** The way from this page to the site's folder: `../../`. */
  readonly root: string;
  readonly product: { readonly name: string; readonly version: string };
  readonly nav: readonly NavItem[];
  readonly crumbs: readonly Link[];
  readonly content: HomeView | ResourceView | MethodView;
}

/** An entry of the navigation, with those inside it. */
export interface NavItem {
  readonly text: string;
  readonly href: string;
  readonly current?: true;
  readonly verb?: string;
  readonly deprecated?: true;
  readonly items: readonly NavItem[];
}

/** The content of the first page. */
export interface HomeView {
  readonly kind: 'home';
  readonly name: string;
  readonly text: Html;
  readonly samples: Variants<SampleView>;
  readonly servers: readonly { readonly name: string; readonly url: string }[];
  readonly keys: readonly { readonly name: string; readonly env?: string; readonly text: Html }[];
  readonly resources: readonly { readonly link: Link; readonly text: Html; readonly count: string }[];
  readonly elsewhere: readonly Link[];
}

/** The content of a resource's page. */
export interface ResourceView {
  readonly kind: 'resource';
  readonly title: string;
  readonly text: Html;
  /** The resource itself, then those in it that are shown on its page. */
  readonly groups: readonly MethodGroup[];
  /** Resources in it that have their own page alone. */
  readonly others: readonly Link[];
  readonly types: readonly TypeView[];
  /** Pages with more types, where they do not fit on one. */
  readonly pages: readonly (Link & { readonly current?: true })[];
  readonly elsewhere: readonly Link[];
}

/** The methods of a resource, on its own page or on that of the one around it. */
export interface MethodGroup {
  readonly id: string;
  /** Absent for the page's own resource. */
  readonly title?: Link;
  readonly text: Html;
  readonly methods: readonly MethodSummary[];
}

/** A method in a list. */
export interface MethodSummary {
  readonly link: Link;
  readonly deprecated?: Html;
  readonly signature: Variants<readonly Piece[]>;
  readonly verb: string;
  readonly path: string;
}

/** A named type. */
export interface TypeView {
  readonly name: string;
  readonly field: FieldView;
}

/** The content of a method's page. */
export interface MethodView {
  readonly kind: 'method';
  readonly title: string;
  readonly deprecated?: Html;
  readonly text: Html;
  readonly signature: Variants<readonly Piece[]>;
  readonly verb: string;
  readonly path: string;
  readonly parameters: readonly FieldView[];
  /** What the method gives, where that is no tree of fields: `void`. */
  readonly nothing?: string;
  readonly returns: readonly FieldView[];
  /** What a response carries, where the SDK gives something else: the page, of which it gives the items. */
  readonly body?: readonly FieldView[];
  readonly samples: Variants<SampleView>;
  readonly responses: readonly SampleView[];
  readonly elsewhere: readonly Link[];
}

/** A block of code with a copy button. */
export interface SampleView {
  readonly title: string;
  readonly code: Html;
}

/** A field that unfolds. With `id`, it can be linked to. */
export interface FieldView {
  /** Anchor, unique on the page. Values have none. */
  readonly id?: string;
  readonly kind: 'property' | 'variant' | 'value';
  readonly name: Variants<string>;
  readonly type: Variants<readonly Piece[]>;
  /** Set where it matters whether it is given. */
  readonly required?: boolean;
  /** Where in a request it goes. */
  readonly place?: string;
  readonly deprecated?: Html;
  readonly text: Html;
  readonly default?: string;
  readonly fields: readonly FieldView[];
  /** Where a field that is not opened here goes on. */
  readonly more?: Link;
}
