import type { Corpus } from '../content/corpus.ts';
import type { AnyDocument } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { checkDates } from './dates.ts';
import { checkDistinct } from './distinct.ts';
import { checkGraph } from './graph.ts';
import { checkIdentity } from './identity.ts';
import { checkLineage } from './lineage.ts';
import { checkNames } from './names.ts';
import { checkNamesakes } from './namesakes.ts';
import { checkPlaces, checkTiles } from './places.ts';
import { checkReferences } from './references.ts';
import { checkPublishers, checkSourceWays, checkUnusedSources } from './sources.ts';
import { checkStatus } from './status.ts';
import { checkValues } from './values.ts';

/** What is known of the content beside its front matter. Files are named by folder and name without ending. */
interface Beside {
  /** Files that are there and have faults of their own. */
  readonly unread: ReadonlySet<string>;
  /** Files that have had an address. */
  readonly published: ReadonlySet<string>;
  /** Ids of the headings of a document. */
  readonly idsOf: (document: AnyDocument) => readonly string[];
  /** Keys of the sources that the texts mark. */
  readonly marked: readonly string[];
}

/** Every fault of the front matter of all files: in itself, and in what it says of other files. */
export function checkCorpus(corpus: Corpus, { unread, published, idsOf, marked }: Beside): Problem[] {
  const ofNames = [...checkNames(corpus), ...checkPlaces(corpus), ...checkTiles(corpus)];
  const doubtful = new Set(ofNames.map(({ file }) => file));
  return [
    ...corpus.documents.flatMap(checkValues),
    ...checkDates(corpus),
    ...ofNames,
    ...checkDistinct(corpus, published),
    ...checkIdentity(corpus, published, doubtful),
    ...checkReferences(corpus, unread),
    ...checkStatus(corpus),
    ...checkGraph(corpus),
    ...checkLineage(corpus, idsOf),
    ...checkNamesakes(corpus),
    ...checkSourceWays(corpus),
    ...checkPublishers(corpus),
    // What a file that could not be read rests on is not known.
    ...(unread.size === 0 ? checkUnusedSources(corpus, marked) : []),
  ];
}
