import type { PageTable } from './index-files.ts';
import { type Words, wordsOfSite } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';
import { foldedWords, wordsOf } from './words.ts';

/** A page of a small site for tests. */
export interface SamplePage {
  readonly name: string;
  readonly aliases?: string;
  readonly facts?: string;
  readonly headings?: string;
  readonly text?: string;
  readonly weight?: number;
  readonly kind?: string;
  readonly year?: string;
  readonly chain?: number;
  readonly age?: number;
}

/** The index, the table and the words of a site of these pages. */
export function sampleSite(pages: readonly SamplePage[]): { index: WordIndex; table: PageTable; site: Words } {
  const parts = ({ name, aliases = '', facts = '', headings = '', text = '' }: SamplePage) => [
    name,
    aliases,
    facts,
    headings,
    text,
  ];
  const content = pages.map((page) => foldedWords(parts(page).join(' . ')));
  const lengths = (at: number) => pages.map((page) => foldedWords(parts(page)[at] ?? '').length);
  const column = (of: (page: SamplePage) => string | undefined) => {
    const values = [...new Set(pages.map((page) => of(page) ?? ''))];
    return { values, of: pages.map((page) => values.indexOf(of(page) ?? '')) };
  };
  const words = pages.flatMap((page) => wordsOf(parts(page).join(' ')).map(({ exact }) => exact.normalize('NFC')));
  return {
    index: async (phrase) => {
      const starts = content.map((all) =>
        all.findIndex((_, at) => phrase.every((word, place) => all[at + place] === word)),
      );
      return new Map(starts.flatMap((at, page) => (at < 0 ? [] : [[page, at] as const])));
    },
    table: {
      ids: pages.map((_, at) => `vi_${at}`).join(' '),
      name: lengths(0),
      aliases: lengths(1),
      facts: lengths(2),
      headings: lengths(3),
      weight: pages.map(({ weight = 1 }) => Math.round(weight * 100)),
      facets: { loai: column(({ kind }) => kind), nam: column(({ year }) => year) },
      chain: pages.map(({ chain = 0 }) => chain),
      age: pages.map(({ age = 0 }) => age),
    },
    site: wordsOfSite({ exact: [...new Set(words)].join(' '), common: '' }),
  };
}
