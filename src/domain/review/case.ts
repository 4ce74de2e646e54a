import type { Citation } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { isoOf } from '../language/written-date.ts';
import { termOn } from '../party/congresses.ts';
import type { CitedDirective } from '../resolve/documents-cited.ts';
import type { Evidence } from '../resolve/evidence.ts';
import type { Catalogue, Holder } from '../resolve/holder.ts';
import { isHinted } from '../resolve/proof.ts';
import { compareSubject } from '../resolve/subject.ts';
import type { Seen, Span } from './finding.ts';
import type { ReviewedEntry } from './review-data.ts';
import type { Stretch, Written } from './written.ts';

/** All that the rules look at of one citation. */
export interface Case {
  readonly text: string;
  /** The day on which the text was written, ISO. */
  readonly day: string;
  /** Place in the list of mentions. */
  readonly mention: number;
  readonly citation: Citation;
  readonly cited: CitedDirective;
  readonly evidence: Evidence;
  readonly written: Written;
  readonly reading: Reading;
  readonly catalogue: Catalogue;
  /** The place behind what can be said of it: where its sentence ends, or another citation begins. */
  readonly behind: number;
  /** The directive it leads to, or clearly means although something it says is wrong. */
  readonly meant: { readonly entry: ReviewedEntry; readonly holder: Holder } | undefined;
  /** Whether the text says itself what a newer directive did to an older one. */
  readonly tells: (older: string, newer: string) => boolean;
}

/** "Quy định số 37-QĐ/TW". */
export function nameOf({ kind, number }: ReviewedEntry): string {
  return `${kind} số ${number}`;
}

/** A directive as a finding points to it. */
export function seen(entry: ReviewedEntry): Seen {
  return { slug: entry.slug, name: nameOf(entry) };
}

/** The offsets of a stretch of tokens. */
export function spanOf({ tokens }: Reading, { first, next }: Stretch): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** The place of the first figure of a citation; undefined where it has none. */
export function figureOf({ place: { first, next } }: Pick<Citation, 'place'>, { tokens }: Reading): number | undefined {
  for (let at = first; at < next; at++) if (tokens[at]?.type === 'number') return at;
  return undefined;
}

/** The words of a stretch, as they stand in the text but for blanks. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/**
 * The directive that a citation leads to; or, where it leads nowhere because of something it says, the one of its number
 * whose title it gives, or in whose term the day falls that it gives: a number is borne once a term; or the only one of
 * its number, when a little speaks for it, for an author is helped by what is likely.
 */
export function meantBy(
  cited: CitedDirective,
  citation: Citation,
  evidence: Evidence,
  catalogue: Catalogue,
): Holder | undefined {
  if (cited.target !== undefined) return catalogue.bySlug.get(cited.target);
  if (cited.form !== 'full' || cited.kind === undefined) return undefined;
  if (cited.reason === 'unproven') return likelyFor(cited, citation, evidence, catalogue);
  if (!/^other-(date|issuer|term)$/.test(cited.reason ?? '')) return undefined;
  const bearers = cited.candidates.flatMap((slug) => catalogue.bySlug.get(slug) ?? []);
  const day = isoOf(evidence.date ?? {});
  const term = evidence.term ?? (day ? termOn(day, catalogue.terms) : undefined);
  const central = bearers.filter(({ organ }) => organ === 'TW');
  const named = (bearer: Holder) => compareSubject(evidence.subject, bearer.title);
  const ofTitle = central.filter((bearer) => named(bearer) === 'same');
  const ofTerm = central.filter((bearer) => day !== undefined && bearer.term === term && named(bearer) !== 'other');
  const ofBoth = ofTitle.filter((bearer) => ofTerm.includes(bearer));
  return onlyOf(ofBoth) ?? onlyOf(ofTitle) ?? (ofTitle.length ? undefined : onlyOf(ofTerm));
}

function onlyOf(holders: readonly Holder[]): Holder | undefined {
  const [only, ...more] = holders;
  return more.length ? undefined : only;
}

function likelyFor(
  { candidates }: CitedDirective,
  citation: Citation,
  evidence: Evidence,
  { bySlug }: Catalogue,
): Holder | undefined {
  const [only, ...more] = candidates.flatMap((slug) => bySlug.get(slug) ?? []);
  return only && !more.length && isHinted(only, { citation, evidence }) ? only : undefined;
}
