import type { PageTable, Vocabulary } from './index-files.ts';
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
  readonly typed?: string;
  readonly weight?: number;
  readonly kind?: string;
  readonly year?: string;
  readonly chain?: number;
  readonly age?: number;
}

interface SampleSite {
  readonly index: WordIndex;
  readonly table: PageTable;
  readonly site: Words;
  readonly vocabulary: Vocabulary;
}

/** What the index has of a page, in its order. */
export function sampleText(page: SamplePage): string[] {
  return foldedWords(partsOf(page).join(' . '));
}

function partsOf({ name, aliases = '', facts = '', headings = '', text = '', typed = '' }: SamplePage): string[] {
  return [name, aliases, facts, headings, text, typed];
}

/** The index, the table and the words of a site of these pages. */
export function sampleSite(pages: readonly SamplePage[]): SampleSite {
  const content = pages.map(sampleText);
  const lengths = (at: number) => pages.map((page) => foldedWords(partsOf(page)[at] ?? '').length);
  const column = (of: (page: SamplePage) => string | undefined) => {
    const values = [...new Set(pages.map((page) => of(page) ?? ''))];
    return { values, of: pages.map((page) => values.indexOf(of(page) ?? '')) };
  };
  const words = pages.flatMap((page) => wordsOf(partsOf(page).join(' ')).map(({ exact }) => exact.normalize('NFC')));
  const vocabulary = { exact: [...new Set(words)].join(' '), common: '' };
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
      shown: pages.map((page) => (page.typed ? foldedWords(partsOf({ ...page, typed: '' }).join(' . ')).length : 0)),
      weight: pages.map(({ weight = 1 }) => Math.round(weight * 100)),
      facets: { loai: column(({ kind }) => kind), nam: column(({ year }) => year) },
      chain: pages.map(({ chain = 0 }) => chain),
      age: pages.map(({ age = 0 }) => age),
    },
    site: wordsOfSite(vocabulary),
    vocabulary,
  };
}
