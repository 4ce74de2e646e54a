import type { Citation } from '../citation/find.ts';
import { termOn } from '../party/congresses.ts';
import type { KindName } from '../party/kinds.ts';
import { type Candidate, candidatesFor, plenumRow } from './candidate.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { isNamed, OBJECTIONS, type Objection, objectionTo, type Question } from './rules.ts';
import { readText } from './sentence.ts';
import { beginsAlike } from './subject.ts';

/** What must be known of a directive to tell whether it is the one cited. */
export interface CatalogueEntry {
  readonly slug: string;
  readonly kind: KindName;
  /** "21-KL/TW", or "107" where the source prints no more; undefined where it has none yet. */
  readonly number: string | undefined;
  /** Code of the issuing body. */
  readonly organ: string | undefined;
  /** Name of the issuing body. */
  readonly issuer: string;
  /** Province of the issuing body. */
  readonly place: string | undefined;
  /** ISO date. */
  readonly issued: string | undefined;
  /** From the slug, for documents without a date. */
  readonly year: number | undefined;
  /** Term of the Central Committee: "XIII". */
  readonly term: string | undefined;
  readonly title: string;
  /** Ids of its clauses. */
  readonly clauses: readonly string[];
}

/** Where a citation stands. Of what is said twice, the sentence goes before the page. */
export interface CitationContext {
  /** The text the offsets of the citation count in. */
  readonly text: string;
  /** Name of the body the page is about or comes from. */
  readonly issuer?: string | null | undefined;
  /** Province of the page. */
  readonly place?: string | null | undefined;
  /** ISO day, month or year on which the text was written: what was issued later cannot be meant. */
  readonly date?: string | null | undefined;
  /** Term of the Central Committee the page is about. */
  readonly term?: string | null | undefined;
  /** Slug of the page itself. */
  readonly self?: string | undefined;
}

/** Why a citation leads nowhere. */
export type Reason = 'unknown-number' | 'ambiguous' | 'self' | Objection;

export type Resolution =
  | { readonly slug: string; readonly clause: string | undefined }
  | { readonly reason: Reason; readonly candidates: readonly string[] };

/** The one directive a citation can mean, or why there is none. Any doubt is no link. `reading`: that of the context's text. */
export function resolveCitation(
  citation: Citation,
  context: CitationContext,
  catalogue: readonly CatalogueEntry[],
  reading = readText(context.text),
): Resolution {
  const evidence = evidenceFor(citation, reading);
  const question = { citation, evidence, context };
  const now = context.date ? termOn(context.date) : undefined;
  const candidates = candidatesFor(citation, evidence.term ?? now, catalogue);
  const objections = candidates.map((candidate) => objectionTo(candidate, question));
  const left = candidates.filter((_, index) => objections[index] === undefined);
  const slugs = candidates.map(({ entry }) => entry.slug);
  const refusal = OBJECTIONS.findLast((objection) => objections.includes(objection));
  if (!left.length) return { reason: refusal ?? 'unknown-number', candidates: slugs };
  const chosen = left.length === 1 ? left[0] : decide(left, question, now);
  if (!chosen || lacksSubject(chosen, question, evidence))
    return { reason: 'ambiguous', candidates: left.map(({ entry }) => entry.slug) };
  return linkTo(chosen.entry, citation, context.self);
}

/** The resolution that leads to a directive, and to its clause where it has the one cited; a page is not led to itself. */
export function linkTo(entry: CatalogueEntry, citation: Citation, self: string | undefined): Resolution {
  if (entry.slug === self) return { reason: 'self', candidates: [self] };
  return { slug: entry.slug, clause: clauseIn(entry, citation.clause?.id) };
}

/** Among several that nothing speaks against: each test leaves those that pass it, if any do; one must remain. */
function decide(left: readonly Candidate[], question: Question, now: string | undefined): Candidate | undefined {
  const { context } = question;
  const tests: ((candidate: Candidate) => boolean)[] = [
    (candidate) => isNamed(candidate, question),
    ({ entry }) => beginsAlike(question.evidence.subject, entry.title),
    (candidate) => candidate.term !== undefined && candidate.term === now,
    (candidate) => candidate.term !== undefined && candidate.term === context.term,
  ];
  const [only, ...more] = tests.reduce((rest, test) => {
    const passing = rest.filter(test);
    return passing.length ? passing : rest;
  }, left);
  return more.length ? undefined : only;
}

function lacksSubject(chosen: Candidate, question: Question, { term }: Evidence): boolean {
  const { citation, context } = question;
  if (!citation.plenum) return false;
  const row = plenumRow(citation, term ?? (context.date ? termOn(context.date) : undefined));
  return row?.subject === true && !isNamed(chosen, question);
}

/** The clause, or the narrowest part around it that the document has an id for. */
function clauseIn(entry: CatalogueEntry, id: string | undefined): string | undefined {
  const parts = id?.split('-') ?? [];
  for (let length = parts.length; length > 0; length -= 2) {
    const wider = parts.slice(0, length).join('-');
    if (entry.clauses.includes(wider)) return wider;
  }
  return undefined;
}
