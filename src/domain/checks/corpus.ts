import type { Corpus } from '../content/corpus.ts';
import type { Problem } from '../content/problem.ts';
import { checkDates } from './dates.ts';
import { checkDistinct } from './distinct.ts';
import { checkGraph } from './graph.ts';
import { checkIdentity } from './identity.ts';
import { checkNames } from './names.ts';
import { checkPlaces } from './places.ts';
import { checkReferences } from './references.ts';
import { checkStatus } from './status.ts';
import { checkValues } from './values.ts';

/**
 * Every fault of the front matter of all files: in itself, and in what it says of other files. `unread`: files that are
 * there and have faults of their own; `published`: those that have had an address. Both: folder and name without ending.
 */
export function checkCorpus(corpus: Corpus, unread: ReadonlySet<string>, published: ReadonlySet<string>): Problem[] {
  const ofNames = [...checkNames(corpus), ...checkPlaces(corpus)];
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
  ];
}
