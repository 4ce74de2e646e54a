import { type Citation, type Found, findDocuments } from '../citation/find.ts';
import { type Reading, readText } from '../citation/reading.ts';
import type { Format } from '../language/clean.ts';
import { citedIn, type DocumentsCited } from '../resolve/documents-cited.ts';
import { evidenceIn } from '../resolve/evidence.ts';
import { type Catalogue, indexCatalogue } from '../resolve/holder.ts';
import { type Case, meantBy } from './case.ts';
import { clauseFindings } from './clause-rule.ts';
import { dateFinding } from './date-rule.ts';
import { datedName } from './dated-name.ts';
import { type Finding, type GroupedFinding, RULE_NAMES } from './finding.ts';
import { formFinding } from './form-rule.ts';
import { issuerFinding } from './issuer-rule.ts';
import { kindFinding } from './kind-rule.ts';
import { numberFinding } from './number-rule.ts';
import type { ReviewData, ReviewedEntry } from './review-data.ts';
import { standingFinding } from './standing-rule.ts';
import { termFinding } from './term-rule.ts';
import { titleFinding } from './title-rule.ts';
import { toldChanges } from './told-changes.ts';
import { writtenOf } from './written.ts';

/** What a text cites, and what is wrong with it. */
export interface Review extends DocumentsCited {
  /** For each citation the slug of the directive that it leads to, or clearly means although something it says is wrong. */
  readonly leads: readonly (string | undefined)[];
  /** "Kết luận số 21-KL/TW ngày 25/10/2021" of each directive that a citation leads to or may mean, by its slug. */
  readonly names: Readonly<Record<string, string>>;
  /** The worst first, within a rule in the order of the text. */
  readonly findings: readonly GroupedFinding[];
}

/** When a text was written: what came later is no fault of it. */
export interface ReviewedOn {
  /** ISO day. */
  readonly today: string;
  /** ISO day on which the text was or will be issued; undefined when that is not known, and today is taken. */
  readonly day: string | undefined;
}

/** A text that has been read, before anything is known of the documents it cites. */
export interface ReadForReview {
  readonly text: string;
  readonly reading: Reading;
  readonly found: Found;
}

const RULES: readonly ((given: Case) => Finding | readonly Finding[] | undefined)[] = [
  standingFinding,
  dateFinding,
  issuerFinding,
  termFinding,
  kindFinding,
  titleFinding,
  clauseFindings,
  numberFinding,
  formFinding,
];

/** Reads a text, so that it is known which parts of the catalogue its review needs. */
export function readForReview(text: string, format: Format = 'plain'): ReadForReview {
  const reading = readText(text, format);
  return { text, reading, found: findDocuments(reading) };
}

/**
 * Reviews the citations of a text: where each leads, and every finding. Never throws, takes linear time, changes nothing.
 * @param data what is known of the documents that may be cited.
 */
export function review(read: ReadForReview, data: ReviewData, when: ReviewedOn): Review {
  const catalogue = indexCatalogue(data);
  const cited = citedIn(read.found, read.reading, catalogue, { date: when.day });
  const cases = casesOf(read, cited, catalogue, data, when.day ?? when.today);
  const findings = cases.flatMap((each) => RULES.flatMap((rule) => rule(each) ?? []));
  const leads = cases.map(({ meant }) => meant?.entry.slug);
  const named = [...leads, ...cited.citations.flatMap(({ candidates }) => candidates)];
  const names = named.flatMap((slug) => {
    const known = slug === undefined ? undefined : catalogue.bySlug.get(slug)?.known;
    return slug === undefined || !known ? [] : [[slug, datedName(known)] as const];
  });
  return { ...cited, leads, names: Object.fromEntries(names), findings: grouped(findings) };
}

function casesOf(
  { text, reading, found }: ReadForReview,
  { citations }: DocumentsCited,
  catalogue: Catalogue,
  { entries }: ReviewData,
  day: string,
): Case[] {
  const bySlug = new Map<string, ReviewedEntry>(entries.map((entry) => [entry.slug, entry]));
  const evidenceOf = evidenceIn(reading, found.citations);
  const known = citations.flatMap((cited, mention) => {
    const citation = found.citations[mention];
    if (!citation) return [];
    const evidence = evidenceOf(citation);
    const holder = meantBy(cited, citation, evidence, catalogue);
    const entry = holder?.entry && bySlug.get(holder.entry.slug);
    return [{ mention, citation, cited, evidence, meant: entry && holder ? { entry, holder } : undefined }];
  });
  const read = settled(known);
  const places = read.map(({ citation, meant }) => ({ slug: meant?.entry.slug, at: citation.place.first }));
  const tells = toldChanges(places, reading);
  return read.map((each): Case => {
    const { mention, citation, evidence } = each;
    const written = writtenOf(citation, evidence, reading);
    const behind = Math.min(endOfSentence(citation, reading), found.citations[mention + 1]?.place.first ?? Infinity);
    return { ...each, text, day, written, reading, catalogue, behind, tells };
  });
}

/** What one mention of a number means, although something it says is wrong, those mean too that say less. */
function settled<M extends Pick<Case, 'cited' | 'meant'>>(mentions: readonly M[]): M[] {
  const meanings = new Map<string, Map<string, Case['meant']>>();
  for (const { cited, meant } of mentions) {
    const { number } = cited;
    if (number === undefined || !meant) continue;
    meanings.set(number, (meanings.get(number) ?? new Map()).set(meant.entry.slug, meant));
  }
  return mentions.map((mention) => {
    const { number, reason } = mention.cited;
    if (mention.meant || number === undefined || (reason !== 'ambiguous' && reason !== 'unproven')) return mention;
    const [only, ...more] = meanings.get(number)?.values() ?? [];
    return only && !more.length ? { ...mention, meant: only } : mention;
  });
}

function endOfSentence({ place }: Citation, { sentences, sentenceAt }: Reading): number {
  const { first, tokens } = sentences[sentenceAt(place.next - 1)] ?? { first: place.next, tokens: [] };
  return first + tokens.length;
}

/** Findings of one rule that say the same become one, at the first place. */
function grouped(findings: readonly Finding[]): GroupedFinding[] {
  const groups = [...Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`).values()];
  return groups
    .flatMap(([first, ...again]): GroupedFinding[] => (first ? [{ ...first, again }] : []))
    .sort((a, b) => RULE_NAMES.indexOf(a.rule) - RULE_NAMES.indexOf(b.rule) || a.start - b.start);
}
