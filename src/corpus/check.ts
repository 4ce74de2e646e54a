import { checkAddresses, fileAt } from '../domain/checks/addresses.ts';
import { checkClauseKeywords } from '../domain/checks/clause-keywords.ts';
import { checkCorpus } from '../domain/checks/corpus.ts';
import { checkThemes } from '../domain/checks/themes.ts';
import type { Corpus } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { traced } from '../store/traced.ts';
import { checkText, checkWorld, type ReadText } from './check-text.ts';
import { type Keeping, recallTraced } from './kept.ts';

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
 * long as its file is the same, and all that was read of others in checking it.
 */
export function checkContent(
  { corpus, texts, unread, faults }: ReadCorpus,
  ledger: readonly string[],
  { recall }: Keeping,
): Problem[] {
  const headings = new Map(texts.map(({ document, parsed }) => [document.file, parsed.headings]));
  const idsOf = ({ file }: AnyDocument) => (headings.get(file) ?? []).map(({ slug }) => slug);
  const world = traced(checkWorld(corpus, unread, idsOf));
  const ofTexts = texts.flatMap((text) => {
    const { file, markdown, data } = text.document;
    const origin = { file, from: [markdown, JSON.stringify(data)] };
    return recallTraced(recall, 'check', origin, world, {}, (read) => checkText(text, read));
  });
  const told = new Set(faults.map(placeOf));
  return [
    ...faults,
    ...checkCorpus(corpus, {
      unread,
      published: new Set(ledger.flatMap((address) => fileAt(address) ?? [])),
      idsOf,
      marked: texts.flatMap(({ parsed }) => parsed.keys),
    }),
    ...[...corpus.directives.values()].flatMap((document) => checkClauseKeywords(document, idsOf(document))),
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
