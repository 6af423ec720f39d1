// What the pages do by themselves. Everything is there without it; this folds, copies, remembers and finds.
// The file is long because pages opened from a disk cannot load modules.
(() => {
  'use strict';
  const page = document.documentElement;

  /** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
  const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(isElement);
  /** @param {unknown} value @returns {value is HTMLElement} */
  const isElement = (value) => value instanceof HTMLElement;
  /** @param {string} id */
  const byId = (id) => document.getElementById(id);

  /** @param {string} key @param {string} value */
  const remember = (key, value) => {
    try {
      localStorage.setItem(`sdkwright.${key}`, value);
    } catch {
      // Then it holds for this page alone.
    }
  };

  // Language --------------------------------------------------------------------------------------------------------

  const tabs = all('[role="tab"]');

  /** @param {string} language */
  const choose = (language) => {
    page.dataset.language = language;
    for (const tab of tabs) {
      const isChosen = tab.dataset.language === language;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
    byId('panel')?.setAttribute('aria-labelledby', `tab-${language}`);
  };

  tabs.forEach((tab, index) => {
    const take = () => {
      const language = tab.dataset.language ?? 'typescript';
      choose(language);
      remember('language', language);
    };
    tab.addEventListener('click', take);
    tab.addEventListener('keydown', (event) => {
      const steps = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 };
      const step = Object.entries(steps).find(([key]) => key === event.key)?.[1];
      if (step === undefined) return;
      event.preventDefault();
      const next = tabs[(step + tabs.length) % tabs.length];
      next?.focus();
      next?.click();
    });
  });
  choose(page.dataset.language ?? 'typescript');
  // Another tab of the browser may have chosen since.
  addEventListener('storage', (event) => {
    if (event.key === 'sdkwright.language' && event.newValue) choose(event.newValue);
  });

  // Colours ---------------------------------------------------------------------------------------------------------

  document.querySelector('.theme')?.addEventListener('click', () => {
    const isDark = page.dataset.theme
      ? page.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    page.dataset.theme = isDark ? 'light' : 'dark';
    remember('theme', page.dataset.theme);
  });

  // Folding ---------------------------------------------------------------------------------------------------------

  for (const buttons of all('.fold-buttons')) {
    const section = buttons.closest('.foldable');
    if (!section?.querySelector('details')) continue;
    buttons.hidden = false;
    for (const button of all('[data-fold]', buttons))
      button.addEventListener('click', () => {
        for (const fold of section.querySelectorAll('details')) fold.open = button.dataset.fold === 'open';
      });
  }

  // Deep links ------------------------------------------------------------------------------------------------------

  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? byId(id) : null;
    if (!target) return;
    for (
      let fold = target.parentElement?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    )
      fold.open = true;
    // What a link names is worth seeing in full.
    const own = target.querySelector(':scope > details');
    if (own instanceof HTMLDetailsElement) own.open = true;
    const hidden = target.closest('.in-typescript, .in-cli, .in-http');
    if (hidden && !hidden.classList.contains(`in-${page.dataset.language}`))
      choose(
        ['typescript', 'cli', 'http'].find((language) => hidden.classList.contains(`in-${language}`)) ??
          'typescript',
      );
    target.scrollIntoView({ block: 'start' });
  };
  addEventListener('hashchange', reveal);
  reveal();

  // Copying ---------------------------------------------------------------------------------------------------------

  /** @param {string} text */
  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without a secure context there is only the old way.
      const area = document.createElement('textarea');
      area.value = text;
      area.style.position = 'fixed';
      area.style.opacity = '0';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  for (const button of all('[data-copy]')) {
    const label = button.textContent ?? '';
    button.addEventListener('click', () => {
      const code = button.closest('.code')?.querySelector('code')?.textContent ?? '';
      void copyText(code).then(() => {
        button.textContent = 'Copied';
        button.setAttribute('aria-live', 'polite');
        setTimeout(() => (button.textContent = label), 1500);
      });
    });
  }

  // The menu of narrow screens --------------------------------------------------------------------------------------

  const menu = document.querySelector('.menu');
  const sidebar = byId('sidebar');
  /** @param {boolean} isOpen */
  const showMenu = (isOpen) => {
    page.classList.toggle('menu-open', isOpen);
    menu?.setAttribute('aria-expanded', String(isOpen));
  };
  menu?.addEventListener('click', () => {
    showMenu(!page.classList.contains('menu-open'));
    if (page.classList.contains('menu-open')) sidebar?.querySelector('a')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !sidebar?.contains(event.target) && !menu?.contains(event.target))
      showMenu(false);
  });
  sidebar?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });

  // Search ----------------------------------------------------------------------------------------------------------

  /** @typedef {{ pages: [string, string][], rows: [string, number, string, string][] }} Shard */
  /** @typedef {{ name: string, where: string, href: string, kind: string, score: number }} Found */

  const root = page.dataset.root ?? '';
  const MOST = 30;
  const KINDS = { m: 'Method', r: 'Resource', t: 'Type', f: 'Field', p: 'Parameter' };

  /** @type {Map<string, Promise<Shard | undefined>>} */
  const shards = new Map();
  /** @type {Map<string, (shard: Shard) => void>} */
  const waiting = new Map();
  Object.assign(globalThis, {
    /** @param {string} name @param {Shard} shard */
    sdkwrightSearch: (name, shard) => waiting.get(name)?.(shard),
  });

  /** A script can be loaded from a file, where `fetch` cannot. @param {string} name */
  const load = (name) => {
    const known = shards.get(name);
    if (known) return known;
    /** @type {Promise<Shard | undefined>} */
    const shard = new Promise((resolve) => {
      waiting.set(name, resolve);
      const script = document.createElement('script');
      script.src = `${root}assets/search/${name}.js`;
      // No name begins with that letter.
      script.onerror = () => resolve(undefined);
      document.head.append(script);
    });
    shards.set(name, shard);
    return shard;
  };

  /** The words of a name, as the generator separates them. @param {string} text */
  const wordsOf = (text) =>
    (
      text.match(/\p{Lu}+(?=\p{Lu}\p{Ll})\p{N}*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+\p{N}*|\p{Lu}+\p{N}*|\p{N}+/gu) ??
      []
    ).map((word) => word.toLowerCase());
  /** @param {string} word */
  const shardOf = (word) => (/^[a-z0-9]/.test(word) ? word.charAt(0) : 'other');

  /** How well a name answers: 0 not at all. @param {string[]} query @param {string} whole @param {string} name @param {string} where */
  const rate = (query, whole, name, where) => {
    const own = wordsOf(name);
    const around = wordsOf(where);
    let score = 0;
    for (const word of query) {
      if (own.includes(word)) score += 4;
      else if (own.some((one) => one.startsWith(word))) score += 3;
      else if (around.some((one) => one.startsWith(word))) score += 1;
      else return 0;
    }
    const plain = name.toLowerCase();
    if (plain === whole) score += 8;
    else if (plain.startsWith(whole)) score += 4;
    return score - name.length / 1000;
  };

  /** @param {string} text @returns {Promise<Found[]>} */
  const find = async (text) => {
    const query = wordsOf(text);
    if (query.length === 0) return [];
    const names = ['main', ...new Set(query.map(shardOf))];
    const loaded = await Promise.all(names.map(load));
    /** @type {Map<string, Found>} */
    const found = new Map();
    for (const shard of loaded) {
      if (!shard) continue;
      for (const [name, index, anchor, kind] of shard.rows) {
        const [path, where] = shard.pages[index] ?? ['', ''];
        const href = `${root}${path}${anchor && `#${anchor}`}`;
        if (found.has(href)) continue;
        const rated = rate(query, text.trim().toLowerCase(), name, where);
        const score = rated && rated + ({ m: 3, r: 3, t: 2 }[kind] ?? 0);
        if (score > 0) found.set(href, { name, where, href, kind, score });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score || (a.href < b.href ? -1 : 1)).slice(0, MOST);
  };

  const input = byId('search');
  const results = byId('results');
  const status = byId('search-status');
  if (!(input instanceof HTMLInputElement) || !results || !status) return;

  let active = -1;
  const options = () => all('[role="option"]', results);

  /** @param {boolean} isOpen */
  const showResults = (isOpen) => {
    results.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) activate(-1);
  };

  /** @param {number} index */
  const activate = (index) => {
    active = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `result-${index}`);
  };

  /** @param {string} tag @param {string} className @param {string} text */
  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };

  /** @param {Found[]} found */
  const show = (found) => {
    results.replaceChildren(
      ...found.map(({ name, where, href, kind }, index) => {
        const link = document.createElement('a');
        link.href = href;
        link.id = `result-${index}`;
        link.tabIndex = -1;
        link.setAttribute('role', 'option');
        link.setAttribute('aria-selected', 'false');
        const [title = '', detail = where] = name.split(' · ');
        link.append(
          element(
            'span',
            'result-kind',
            Object.entries(KINDS).find(([letter]) => letter === kind)?.[1] ?? '',
          ),
          element('span', 'result-name', title),
          element('span', 'result-where', detail),
        );
        return link;
      }),
    );
    if (found.length === 0) results.append(element('p', 'result-none', 'Nothing found'));
    status.textContent = found.length === 1 ? '1 result' : `${found.length} results`;
    showResults(true);
    activate(found.length > 0 ? 0 : -1);
  };

  let asked = 0;
  const search = async () => {
    const text = input.value;
    const turn = ++asked;
    if (wordsOf(text).length === 0) {
      status.textContent = '';
      return showResults(false);
    }
    const found = await find(text);
    // Only the last question is still of interest.
    if (turn === asked) show(found);
  };

  input.addEventListener('focus', () => void load('main'));
  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape') {
      input.value = '';
      showResults(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      showResults(true);
      activate((active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      options()[Math.max(active, 0)]?.click();
    }
  });
  results.addEventListener('click', () => showResults(false));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !input.parentElement?.contains(event.target)) showResults(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (page.classList.contains('menu-open')) {
        showMenu(false);
        if (menu instanceof HTMLElement) menu.focus();
      }
      return;
    }
    const isTyping =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]');
    const isSlash = event.key === '/' && !isTyping && !event.metaKey && !event.ctrlKey && !event.altKey;
    const isK = event.key === 'k' && (event.metaKey || event.ctrlKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
