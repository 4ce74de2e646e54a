/** Names an address of the engine that does not change with the time, so that it can be fetched ahead. */
export const TAG = '1';

/**
 * What search will fetch, the most urgent first. Each file names the next only when it has come, and the way to a
 * phone and back is long: asking for all of them at once takes a third of the time.
 */
export const FILES = [
  'tim-kiem/chi-muc.json',
  'pagefind/wasm.unknown.pagefind',
  'pagefind/pagefind.js',
  `pagefind/pagefind-entry.json?ts=${TAG}`,
  'tim-kiem/muc-luc.json',
];

/**
 * Asks the browser for files of search ahead of their use: without `files` for those that every index has. What the page
 * has asked for already is not asked for again.
 */
export function fetchAhead(home: string, files: readonly string[] = FILES): void {
  for (const file of files) {
    if (document.querySelector(`link[href="${home}${file}"]`)) continue;
    const link = document.createElement('link');
    const isScript = file.endsWith('.js');
    link.rel = isScript ? 'modulepreload' : 'preload';
    if (!isScript) link.setAttribute('as', 'fetch');
    link.crossOrigin = 'anonymous';
    // The texts are read last: they must not slow down the engine.
    if (file.startsWith('tim-kiem/chu-')) link.fetchPriority = 'low';
    link.href = home + file;
    document.head.append(link);
  }
}
