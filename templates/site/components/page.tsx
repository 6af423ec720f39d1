/** What every page has around its content: the bar with the search and the choice of language, and the way about. */
import type { JSX } from 'preact';
import type { Link, NavItem, PageView } from '../view.js';
import { HomePage } from './home.js';
import { MethodPage, Verb } from './method.js';
import { ResourcePage } from './resource.js';

/** A whole page: the head, the bar, the navigation, and the content. */
export function Page({ page }: { readonly page: PageView }): JSX.Element {
  const asset = (name: string) => `${page.root}assets/${name}`;
  return (
    <html lang="en" data-root={page.root} data-language="typescript">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{page.title}</title>
        {page.description !== '' && <meta name="description" content={page.description} />}
        <script src={asset('boot.js')} />
        <link rel="stylesheet" href={asset('site.css')} />
        <script src={asset('site.js')} defer />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <Bar page={page} />
        <div class="frame">
          <nav class="sidebar" id="sidebar" aria-label="Resources">
            <Nav items={page.nav} />
          </nav>
          <main id="content" tabIndex={-1}>
            <Crumbs links={page.crumbs} />
            <div id="panel" role="tabpanel" aria-labelledby="tab-typescript">
              <Content page={page} />
            </div>
          </main>
        </div>
      </body>
    </html>
  );
}

function Bar({ page }: { readonly page: PageView }): JSX.Element {
  return (
    <header class="bar">
      <button type="button" class="menu" aria-controls="sidebar" aria-expanded="false">
        <span aria-hidden="true">☰</span>
        <span class="hidden">Menu</span>
      </button>
      <a class="brand" href={`${page.root}index.html`}>
        {page.product.name} <span class="version">{page.product.version}</span>
      </a>
      <Search />
      <div class="tabs" role="tablist" aria-label="Language">
        <Tab language="typescript" text="TypeScript" isFirst />
        <Tab language="cli" text="Command line" />
        <Tab language="http" text="HTTP" />
      </div>
      <button type="button" class="theme" aria-label="Switch between light and dark">
        <span aria-hidden="true">◐</span>
      </button>
    </header>
  );
}

function Tab(props: {
  readonly language: string;
  readonly text: string;
  readonly isFirst?: true;
}): JSX.Element {
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${props.language}`}
      data-language={props.language}
      aria-controls="panel"
      aria-selected={props.isFirst ? 'true' : 'false'}
      tabIndex={props.isFirst ? 0 : -1}
    >
      {props.text}
    </button>
  );
}

function Search(): JSX.Element {
  return (
    <div class="search" role="search">
      <input
        id="search"
        type="text"
        enterkeyhint="search"
        placeholder="Search"
        aria-label="Search methods, fields and types"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls="results"
        autocomplete="off"
        spellcheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
      <div id="results" class="results" role="listbox" aria-label="Found" hidden />
      <p class="hidden" role="status" id="search-status" />
    </div>
  );
}

function Nav({ items }: { readonly items: readonly NavItem[] }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} {...(item.current && { 'aria-current': 'page' as const })}>
            {item.verb !== undefined && <Verb of={item.verb} />}
            <span {...(item.deprecated && { class: 'old' })}>{item.text}</span>
            {item.deprecated && <span class="hidden"> (deprecated)</span>}
          </a>
          <Nav items={item.items} />
        </li>
      ))}
    </ul>
  );
}

function Crumbs({ links }: { readonly links: readonly Link[] }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <nav class="crumbs" aria-label="Where this is">
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Content({ page }: { readonly page: PageView }): JSX.Element {
  const { content } = page;
  switch (content.kind) {
    case 'home':
      return <HomePage home={content} />;
    case 'resource':
      return <ResourcePage resource={content} />;
    case 'method':
      return <MethodPage method={content} />;
    default:
      return content satisfies never;
  }
}
