import type { CatalogueRow, Facets } from '../domain/query/catalogue.ts';
import type { PageTable, Vocabulary } from '../search/index-files.ts';
import type { IndexedPage } from './indexed-page.ts';

const FACETS: readonly (keyof Facets)[] = ['loai', 'coquan', 'cap', 'nam', 'hieuluc'];

/** The table of pages, each with the id that Pagefind gave it. */
export function pageTable(pages: readonly (IndexedPage & { readonly id: string })[]): PageTable {
  const rows = pages.map(({ row }) => row);
  const chains = [...new Set(rows.flatMap(({ chain }) => chain?.name ?? []))];
  return {
    ids: pages.map(({ id }) => id).join(' '),
    name: pages.map(({ name }) => name.length),
    aliases: pages.map(({ aliases }) => aliases.length),
    facts: pages.map(({ facts }) => facts.length),
    headings: pages.map(({ headings }) => headings.length),
    shown: pages.map(({ name, aliases, facts, headings, text, typed }) =>
      typed.length > 0 ? [name, aliases, facts, headings, text].flat().length : 0,
    ),
    weight: rows.map(({ weight }) => Math.round(weight * 100)),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, facetColumn(rows, facet)])),
    chain: rows.map(({ chain }) => (chain ? chains.indexOf(chain.name) + 1 : 0)),
    age: rows.map(({ chain }) => chain?.age ?? 0),
  };
}

function facetColumn(rows: readonly CatalogueRow[], facet: keyof Facets) {
  const values = [...new Set(rows.map(({ facets }) => facets[facet]))].sort();
  return { values, of: rows.map(({ facets }) => values.indexOf(facets[facet])) };
}

/** So many words are read whole by every query: of a site that has no more, none is too common to be looked for. */
const SMALL = 60_000;

/** The words of all pages. */
export function vocabularyOf(pages: readonly IndexedPage[]): Vocabulary {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  let length = 0;
  for (const { card, row, name, aliases, facts, text, typed } of pages) {
    const content = [
      card.name,
      card.title,
      ...row.aliases,
      row.about,
      row.keywords,
      row.typed ?? '',
      ...Object.values(row.typedForSections ?? {}),
      ...card.sections.flatMap(({ title = '', text: words }) => [title, words]),
    ].join(' ');
    count(
      exact,
      content
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    );
    count(folded, [...name, ...aliases, ...facts, ...text, ...typed]);
    length += text.length;
  }
  const common =
    length < SMALL
      ? []
      : [...folded]
          .filter(([, pagesWith]) => pagesWith * 2 > pages.length)
          .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return {
    exact: [...exact]
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([word]) => word)
      .join(' '),
    common: common.map(([word]) => word).join(' '),
  };
}

function count(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
