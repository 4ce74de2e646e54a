import { checkAddresses, fileAt } from '../domain/checks/addresses.ts';
import { checkCorpus } from '../domain/checks/corpus.ts';
import { checkThemes } from '../domain/checks/themes.ts';
import { type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import type { Wording } from '../markdown/wording.ts';
import { type ReadText, textChecker } from './check-text.ts';
import { digestOf } from './disk.ts';
import type { Keeping } from './kept.ts';

/** All that was read of a content folder. */
interface ReadCorpus {
  readonly corpus: Corpus;
  readonly texts: readonly ReadText[];
  /** Files that are there and have faults of their own, as folder and name without ending. */
  readonly unread: ReadonlySet<string>;
  /** What was wrong in reading. */
  readonly faults: readonly Problem[];
}

/**
 * Every fault of the content. `ledger`: every address that was ever published of it. The check of a text is kept as
 * long as neither it nor the front matter and the headings of any file have changed.
 */
export function checkContent(
  { corpus, texts, unread, faults }: ReadCorpus,
  ledger: readonly string[],
  { recall }: Keeping,
): Problem[] {
  const headings = new Map(texts.map(({ document, parsed }) => [document.file, parsed.headings]));
  const idsOf = ({ file }: AnyDocument) => (headings.get(file) ?? []).map(({ slug }) => slug);
  const surroundings = digestOf(
    JSON.stringify([corpus.documents.map((document) => [document.file, document.data, idsOf(document)]), [...unread]]),
  );
  const check = textChecker(corpus, texts, unread, wordingOf(corpus));
  const ofTexts = texts.flatMap((text) =>
    recall('check', { file: text.document.file, from: [text.document.markdown, surroundings] }, {}, () => check(text)),
  );
  const told = new Set(faults.map(placeOf));
  return [
    ...faults,
    ...checkCorpus(corpus, {
      unread,
      published: new Set(ledger.flatMap((address) => fileAt(address) ?? [])),
      idsOf,
      marked: texts.flatMap(({ parsed }) => parsed.keys),
    }),
    ...[...corpus.directives.values(), ...documentsIn(corpus.documents, 'hoi-nghi')].flatMap((document) =>
      checkThemes(document, idsOf(document)),
    ),
    ...ofTexts.filter((problem) => !told.has(placeOf(problem))),
    ...checkAddresses(ledger, corpus, unread, ({ file }) => headings.get(file)),
  ];
}

/** A line in which a letter is wrong has no other fault that can be relied on. */
function placeOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

/** The titles, terms and sources of the corpus, as the rules of wording ask for them. */
function wordingOf(corpus: Corpus): Wording {
  const { documents, directives, sources } = corpus;
  const terms = documentsIn(documents, 'thuat-ngu').flatMap(({ data: { term, aliases } }) => [term, ...aliases]);
  const source = (key: string) => sources.get(key)?.data;
  return {
    titles: [...directives.values()].map(({ data }) => data.title),
    terms,
    quotesOf: (key) => source(key)?.quotes,
    unprintedIn: (key) => source(key)?.unprinted ?? [],
    isEditorial: (key) => isEditorial(corpus, key),
  };
}
