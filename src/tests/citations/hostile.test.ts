/**
 * Texts written to mislead, one a line, "\n" for a break: a mention between « and », behind it the directive that it
 * must ({slug}) or may ({?slug}) lead to, and nowhere else. "[html]" or the day of the page may go before; "!" marks a
 * text that is known to mislead still, "# " a kind of such texts.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentsCited } from '../../domain/resolve/documents-cited.ts';
import { type CatalogueData, indexCatalogue } from '../../domain/resolve/holder.ts';

const CATALOGUE = indexCatalogue(JSON.parse(read('second-catalogue.json')) as CatalogueData);
const LINES = read('hostile.txt')
  .split('\n')
  .filter((line) => line && !line.startsWith('# '));
const MARKED = /«([^»]*)»(?:\{(\??)([a-z0-9-]+)\})?/g;

test('no text leads to a directive that it does not mean', () => {
  const wrong = LINES.filter((line) => !line.startsWith('!')).flatMap(wrongIn);
  expect(wrong).toEqual([]);
});

test('a text that is known to mislead still does', () => {
  const misleading = LINES.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  expect(misleading.filter((line) => wrongIn(line).length === 0)).toEqual([]);
});

/** The line once for each mention that leads elsewhere than it may, or not where it must. */
function wrongIn(line: string): string[] {
  const [lead = '', page = ''] = /^\[([^\]]+)\] /.exec(line) ?? [];
  const written = line.slice(lead.length).replaceAll('\\n', '\n');
  const text = written.replace(MARKED, '$1');
  const format = page === 'html' ? 'html' : 'plain';
  const { citations } = documentsCited(text, CATALOGUE, {
    format,
    context: page === 'html' ? {} : { date: page || null },
  });
  const left = new Set(citations.filter(({ target }) => target));
  let cut = 0;
  const missed = [...written.matchAll(MARKED)].filter(({ 0: whole, 1: words = '', 2: may, 3: slug, index }) => {
    const start = index - cut;
    cut += whole.length - words.length;
    const led = [...left].find((citation) => citation.start < start + words.length && citation.end > start);
    if (led && led.target === slug) left.delete(led);
    return slug && !may && led?.target !== slug;
  });
  return [...left, ...missed].map(() => line);
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
