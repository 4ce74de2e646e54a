import { takenIds } from '../domain/addresses/page-ids.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { checkAllowed } from '../markdown/allowed.ts';
import { checkIds } from '../markdown/headings.ts';
import { checkLinks } from '../markdown/links.ts';
import { checkMarkPlaces } from '../markdown/mark-places.ts';
import type { Parsed } from '../markdown/pipeline.ts';
import { checkSigns } from '../markdown/signs.ts';
import { checkKeys } from '../markdown/sources.ts';
import { checkMarked, statementsOf } from '../markdown/statements.ts';
import { checkStructure } from '../markdown/structure.ts';
import { checkWording, type Wording } from '../markdown/wording.ts';
import { addressesOf, leadsWithin } from './own-addresses.ts';

/** A document and what its text was read as. */
export interface ReadText {
  readonly document: AnyDocument;
  readonly parsed: Parsed;
}

/** A file with more faults than this has one cause for most of them; the others are told when these are mended. */
const MOST_TOLD = 100;

/** What the check of a text may read of all content. */
export interface CheckWorld extends Wording {
  readonly addresses: ReadonlyMap<string, readonly string[] | null>;
  /** Keys of sources, of those that have faults too. */
  readonly keys: ReadonlyMap<string, true>;
}

/** Gathers what the check of a text may read. `unread`: files that are there and have faults. */
export function checkWorld(
  corpus: Corpus,
  unread: ReadonlySet<string>,
  idsOf: (document: AnyDocument) => readonly string[],
): CheckWorld {
  const { documents, directives, sources } = corpus;
  const keys = [...sources.keys(), ...[...unread].map((id) => id.replace(/^nguon\//, ''))];
  return {
    addresses: addressesOf(corpus, idsOf),
    keys: new Map(keys.map((key) => [key, true])),
    titles: [...directives.values()].map(({ data }) => data.title),
    terms: documentsIn(documents, 'thuat-ngu').flatMap(({ data: { term, aliases } }) => [term, ...aliases]),
    worded: new Map(
      [...sources].map(
        ([
          key,
          {
            data: { quotes, unprinted },
          },
        ]) => [key, { quotes, unprinted, isEditorial: isEditorial(corpus, key) }],
      ),
    ),
  };
}

/** The faults of one text. */
export function checkText({ document, parsed }: ReadText, world: CheckWorld): Problem[] {
  const { tree, headings } = parsed;
  const { file, collection, markdown } = document;
  const { sourced, ending } = COLLECTIONS[collection];
  const statements = sourced ? statementsOf(tree) : [];
  const ofMarkdown = [
    ...checkAllowed(tree, { sources: sourced, code: ending === '.mdx' }),
    ...checkSigns(tree),
    ...checkStructure(tree, markdown, takenIds()),
    ...checkLinks(tree, leadsWithin(world.addresses)(document)),
    ...(sourced ? checkMarkPlaces(tree) : []),
  ];
  const faults = [
    ...ofMarkdown,
    ...checkKeys(tree, world.keys),
    ...checkIds(headings),
    ...checkMarked(statements, new Set(ofMarkdown.map(({ line }) => line)), () =>
      ownSource({ document, parsed }, world),
    ),
    ...checkWording(statements, world),
  ];
  return faults.slice(0, MOST_TOLD).map((fault) => ({ file, ...fault }));
}

/** The source that a text most likely rests on where it names none: the first that is there of its front matter, or that it marks. */
function ownSource(
  { document: { data }, parsed: { keys: marked } }: ReadText,
  { keys, worded }: CheckWorld,
): string | undefined {
  const own = 'sources' in data ? data.sources : [];
  return [...own, ...marked].find((key) => keys.has(key) && !worded.get(key)?.isEditorial);
}
