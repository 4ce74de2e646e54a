import { type Citation, type Found, findDocuments, numberOf, type StateDocument } from '../citation/find.ts';
import { type Reading, readText } from '../citation/reading.ts';
import type { Format } from '../language/clean.ts';
import { formatDate } from '../language/dates.ts';
import type { KindName } from '../party/kinds.ts';
import type { CitationContext } from './context.ts';
import type { Catalogue, Namesake } from './holder.ts';
import { publishedIn } from './published.ts';
import { REASONS } from './reasons.ts';
import type { Reason, Resolution, ResolvedClause } from './resolution.ts';
import { resolveCitations } from './resolve.ts';

/** How a text is to be read. */
export interface Reader {
  /** Plain text unless said; remains of markup are read in it too. */
  readonly format?: Format | undefined;
  /** What is known of where the text stands; the day of an HTML page is read from it too. */
  readonly context?: CitationContext;
  /** Whether the text is known to speak of the Party: then "QĐ 37" needs no other sign of it. */
  readonly ofParty?: boolean;
}

/** A citation of a directive and what it means. Offsets are UTF-16 units in the text as given, the end exclusive. */
export interface CitedDirective {
  readonly start: number;
  readonly end: number;
  /** full: with the code of the body; short: without; plenum: named after a plenum; back: "Quy định nói trên". */
  readonly form: Citation['form'];
  /** Undefined where the text does not tell Quy định from Quyết định. */
  readonly kind: KindName | undefined;
  /** Canonical form, "21-KL/TW"; undefined when the text leaves a part of it out. */
  readonly number: string | undefined;
  readonly clauses: readonly ResolvedClause[];
  /** Slug of the one directive that can be meant; undefined when there is any doubt. */
  readonly target: string | undefined;
  /** Slugs of the directives that bear the number, when there is no target. */
  readonly candidates: readonly string[];
  readonly reason: Reason | undefined;
  /** The reason in words for a reader; undefined when there is a target. */
  readonly why: string | undefined;
}

/** What a text cites. */
export interface DocumentsCited {
  readonly citations: readonly CitedDirective[];
  /** Documents of the state, named for what they are and never linked. */
  readonly stateDocuments: readonly StateDocument[];
}

/**
 * Reads which directives a text cites, which of them are in the collection, and why the others lead nowhere, in plain
 * Vietnamese; and which state documents it names. Never throws, takes linear time, and changes nothing.
 * @param catalogue what `indexCatalogue` makes of the collection; built once for any number of texts.
 */
export function documentsCited(text: string, catalogue: Catalogue, reader: Reader = {}): DocumentsCited {
  const reading = readText(text, reader.format, reader.ofParty);
  const { context } = reader;
  const date = context?.date ?? (reader.format === 'html' ? publishedIn(text) : undefined);
  return citedIn(findDocuments(reading), reading, catalogue, { ...context, date });
}

/** The same of a text that has been read, and of what was found in it; the citations stay in their order. */
export function citedIn(
  found: Found,
  reading: Reading,
  catalogue: Catalogue,
  context: CitationContext = {},
): DocumentsCited {
  const resolutions = resolveCitations(found, reading, context, catalogue);
  return {
    citations: found.citations.flatMap((citation, index) => {
      const resolution = resolutions[index];
      return resolution ? told(citation, resolution) : [];
    }),
    stateDocuments: found.stateDocuments,
  };
}

function told(citation: Citation, resolution: Resolution): CitedDirective {
  const { start, end, form, kinds, clauses } = citation;
  const [kind, ...others] = kinds;
  const common = { start, end, form, kind: others.length ? undefined : kind, number: numberOf(citation) ?? undefined };
  if ('slug' in resolution) {
    const { slug, clauses: led } = resolution;
    return { ...common, clauses: led, target: slug, candidates: [], reason: undefined, why: undefined };
  }
  const { reason, candidates, outside } = resolution;
  const why = outside ? `${REASONS[reason]}: ${nameOf(outside)}` : REASONS[reason];
  const unled = clauses.map((clause) => ({ ...clause, anchor: undefined }));
  return { ...common, clauses: unled, target: undefined, candidates, reason, why };
}

/** "Nghị quyết số 28-NQ/TW ngày 23/5/2018 về cải cách chính sách bảo hiểm xã hội". */
function nameOf({ kind, number, issued, year, title }: Namesake): string {
  const when = issued ? `ngày ${formatDate(issued)}` : year && `năm ${year}`;
  return [`${kind} số ${number}`, when, title].filter(Boolean).join(' ');
}
