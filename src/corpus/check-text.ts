import { takenIds } from '../domain/addresses/page-ids.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import type { Corpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { checkAllowed } from '../markdown/allowed.ts';
import { checkIds } from '../markdown/headings.ts';
import { checkLinks } from '../markdown/links.ts';
import { checkMarkPlaces } from '../markdown/mark-places.ts';
import type { Parsed } from '../markdown/pipeline.ts';
import { checkSigns } from '../markdown/signs.ts';
import { checkKeys, keysInOrder } from '../markdown/sources.ts';
import { checkMarked, statementsOf } from '../markdown/statements.ts';
import { checkStructure } from '../markdown/structure.ts';
import { checkWording, type Wording } from '../markdown/wording.ts';
import { linksWithin } from './own-addresses.ts';

/** A document and what its text was read as. */
export interface ReadText {
  readonly document: AnyDocument;
  readonly parsed: Parsed;
}

/** A file with more faults than this has one cause for most of them; the others are told when these are mended. */
const MOST_TOLD = 100;

/** Gives the check of one text, in which what the corpus has is known. `unread`: files that are there and have faults. */
export function textChecker(
  corpus: Corpus,
  texts: readonly ReadText[],
  unread: ReadonlySet<string>,
  wording: Wording,
): (text: ReadText) => Problem[] {
  const keys = new Set([...corpus.sources.keys(), ...[...unread].map((id) => id.replace(/^nguon\//, ''))]);
  const taken = takenIds();
  const ids = new Map(texts.map(({ document, parsed }) => [document.file, parsed.headings.map(({ slug }) => slug)]));
  const leadsFrom = linksWithin(corpus, ({ file }) => ids.get(file) ?? []);

  return ({ document, parsed }) => {
    const { tree, headings } = parsed;
    const { file, collection, markdown } = document;
    const { sourced, ending } = COLLECTIONS[collection];
    const statements = sourced ? statementsOf(tree) : [];
    const ofMarkdown = [
      ...checkAllowed(tree, { sources: sourced, code: ending === '.mdx' }),
      ...checkSigns(tree),
      ...checkStructure(tree, markdown, taken),
      ...checkLinks(tree, leadsFrom(document)),
      ...(sourced ? checkMarkPlaces(tree) : []),
    ];
    const faults = [
      ...ofMarkdown,
      ...checkKeys(tree, keys),
      ...checkIds(headings),
      ...checkMarked(
        statements,
        new Set(ofMarkdown.map(({ line }) => line)),
        ownSource({ document, parsed }, keys, wording),
      ),
      ...checkWording(statements, wording),
    ];
    return faults.slice(0, MOST_TOLD).map((fault) => ({ file, ...fault }));
  };
}

/** The source that a text most likely rests on where it names none: the first that is there of its front matter, or that it marks. */
function ownSource(
  { document: { data }, parsed: { tree } }: ReadText,
  keys: ReadonlySet<string>,
  { isEditorial }: Wording,
): string | undefined {
  const own = 'sources' in data ? data.sources : [];
  return [...own, ...keysInOrder(tree)].find((key) => keys.has(key) && !isEditorial(key));
}
