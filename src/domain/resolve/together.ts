import type { Citation } from '../citation/find.ts';
import { fold } from '../language/vietnamese.ts';
import { termOn } from '../party/congresses.ts';
import { evidenceFor, latestDate } from './evidence.ts';
import { type CatalogueEntry, type CitationContext, linkTo, type Resolution, resolveCitation } from './resolve.ts';
import { type Reading, readText } from './sentence.ts';

/** What another mention of the same number in the text can still settle. */
const OPEN = new Set(['ambiguous', 'place-unknown', 'issuer-unknown', 'old-number']);

/** What became of all mentions of one kind and serial. */
interface Fate {
  readonly slugs: Set<string>;
  /** What is said of one of them, its organ or date or issuer, is true of no directive in the catalogue. */
  foreign: boolean;
}

/**
 * Resolves all citations of one text, in their order. A mention that says too little is helped by the rest of the text:
 * by a mention of the same number that said enough, and by the youngest document and date it names, for the text is no
 * older than they are. A bare number is not linked where the same number, with more said of it, was another document's.
 */
export function resolveCitations(
  citations: readonly Citation[],
  context: CitationContext,
  catalogue: readonly CatalogueEntry[],
): Resolution[] {
  const reading = readText(context.text);
  const pairs = citations.map((citation) => {
    return { citation, first: resolveCitation(citation, context, catalogue, reading) };
  });
  const fates = fatesOf(pairs);
  const term = context.date || context.term ? context.term : youngestTerm(pairs, reading, catalogue);
  return pairs.map(({ citation, first }, index) => {
    const known = keysOf(citation).flatMap((key) => fates.get(key) ?? []);
    const slugs = [...new Set(known.flatMap((fate) => [...fate.slugs]))];
    if ('slug' in first) {
      const doubtful = known.some((fate) => fate.foreign) && !isAccompanied(citation, reading);
      return doubtful ? { reason: 'ambiguous', candidates: [first.slug] } : first;
    }
    if (!OPEN.has(first.reason)) return first;
    const [same, ...more] = catalogue.filter(({ slug }) => slugs.includes(slug) && first.candidates.includes(slug));
    if (same && !more.length) return linkTo(same, citation, context.self);
    if (same) return first;
    const before = first.reason === 'issuer-unknown' ? pairs[index - 1] : undefined;
    const joined = before !== undefined && isJoined(before, citation, context.text, catalogue);
    if (term === context.term && !joined) return first;
    return resolveCitation(joined ? { ...citation, organ: 'TW' } : citation, { ...context, term }, catalogue, reading);
  });
}

/** "Kết luận số 21-KL/TW và | Kế hoạch số 03": joined to a central document, a bare number is central too. */
function isJoined(before: Pair, citation: Citation, text: string, catalogue: readonly CatalogueEntry[]): boolean {
  const { first } = before;
  const entry = 'slug' in first ? catalogue.find(({ slug }) => slug === first.slug) : undefined;
  if (before.citation.organ !== 'TW' && entry?.organ !== 'TW') return false;
  return /^[\s,]*(va|,)\s*(cac\s+)?$/.test(fold(text.slice(before.citation.end, citation.start)));
}

/** Whether the sentence says more of a document than its number. */
function isAccompanied(citation: Citation, reading: Reading): boolean {
  const { date, issuers, term } = evidenceFor(citation, reading);
  return date !== undefined || issuers.length > 0 || term !== undefined;
}

interface Pair {
  readonly citation: Citation;
  readonly first: Resolution;
}

function fatesOf(pairs: readonly Pair[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const { citation, first } of pairs) {
    for (const key of keysOf(citation)) {
      const fate: Fate = fates.get(key) ?? { slugs: new Set(), foreign: false };
      fates.set(key, fate);
      if ('slug' in first) fate.slugs.add(first.slug);
      else if (first.reason.startsWith('other-') || (citation.organ && first.reason === 'unknown-number'))
        fate.foreign = true;
    }
  }
  return fates;
}

function keysOf({ kinds, serial }: Citation): string[] {
  return serial === undefined ? [] : kinds.map((kind) => `${kind} ${serial}`);
}

/** The term on the youngest day that a text names, as a date or by citing a directive of that day. */
function youngestTerm(
  pairs: readonly Pair[],
  { tokens }: Reading,
  catalogue: readonly CatalogueEntry[],
): string | undefined {
  const cited = new Set(pairs.flatMap(({ first }) => ('slug' in first ? first.slug : [])));
  const days = catalogue.flatMap(({ slug, issued }) => (issued && cited.has(slug) ? issued : []));
  const youngest = [...days, latestDate(tokens) ?? ''].sort().at(-1);
  return youngest ? termOn(youngest) : undefined;
}
