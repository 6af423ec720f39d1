/** The first page. */
import type { JSX } from 'preact';
import type { HomeView } from '../view.js';
import { CodeBlock, Prose } from './html.js';
import { Elsewhere } from './section.js';
import { Each } from './variants.js';

/** The first page's content. */
export function HomePage({ home }: { readonly home: HomeView }): JSX.Element {
  return (
    <article class="main-column wide home">
      <header class="title">
        <h1>{home.name}</h1>
      </header>
      <Prose class="lead" html={home.text} />
      <Each of={home.samples} as="div">
        {(sample) => (sample.code === '' ? null : <CodeBlock {...sample} />)}
      </Each>
      <section aria-labelledby="resources">
        <h2 id="resources">Resources</h2>
        <ul class="cards">
          {home.resources.map(({ link, text, count }) => (
            <li key={link.href} class="card">
              <h3>
                <a href={link.href}>{link.text}</a>
              </h3>
              <Prose html={text} />
              <p class="note">{count}</p>
            </li>
          ))}
        </ul>
      </section>
      {home.keys.length > 0 && (
        <section aria-labelledby="keys">
          <h2 id="keys">Credentials and options</h2>
          <div class="table" tabIndex={0} role="group" aria-label="Options of the client">
            <table>
              <thead>
                <tr>
                  <th scope="col">Option</th>
                  <th scope="col">Environment variable</th>
                  <th scope="col">What it is</th>
                </tr>
              </thead>
              <tbody>
                {home.keys.map(({ name, env, text }) => (
                  <tr key={name}>
                    <td>
                      <code>{name}</code>
                    </td>
                    <td>{env === undefined ? 'none' : <code>{env}</code>}</td>
                    <td>
                      <Prose html={text} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {home.servers.length > 0 && (
        <section aria-labelledby="servers">
          <h2 id="servers">Servers</h2>
          <dl class="servers">
            {home.servers.map(({ name, url }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <code>{url}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Elsewhere links={home.elsewhere} />
    </article>
  );
}
