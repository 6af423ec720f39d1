// Before the page is painted: the language and the colours that the reader chose last time.
(() => {
  const page = document.documentElement;
  page.classList.add('scripted');
  try {
    const language = localStorage.getItem('sdkwright.language');
    if (language === 'typescript' || language === 'cli' || language === 'http')
      page.dataset.language = language;
    const theme = localStorage.getItem('sdkwright.theme');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing still shows everything.
  }
})();
