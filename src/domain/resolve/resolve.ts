import type { Citation, Found } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { fold } from '../language/vietnamese.ts';
import { termOn } from '../party/congresses.ts';
import { antecedentOf } from './antecedent.ts';
import { type Asked, ask } from './asked.ts';
import type { CitationContext } from './context.ts';
import { evidenceIn, latestDate } from './evidence.ts';
import { type Choice, fatesIn, SURE } from './fates.ts';
import type { Catalogue, Holder } from './holder.ts';
import { relatedNearby } from './nearby.ts';
import { plenumHolder } from './plenum.ts';
import { isFromAfar, pointsFor, provenAmong, termOfPage } from './proof.ts';
import { leadTo, type Resolution } from './resolution.ts';
import { isNamed } from './rules.ts';

/**
 * The one directive that each citation of a text means, in their order, or why there is none. Any doubt is no link.
 * What is said of a citation where it stands goes first; then what is said elsewhere of the same number; then the time
 * of the page, or of the sentence by the youngest date in it, or of the text by the youngest date and document in it,
 * for they are no older than those.
 */
export function resolveCitations(
  found: Found,
  reading: Reading,
  context: CitationContext,
  catalogue: Catalogue,
): Resolution[] {
  const evidenceOf = evidenceIn(reading);
  const page = termOfPage(context, catalogue.terms);
  const asked = found.citations.map((citation) => ask(citation, evidenceOf(citation), context, catalogue, page));
  const first = chooseAll(asked, context, () => page, catalogue);
  const young = youngestTerm(first, reading, catalogue);
  const nowAt = ({ question: { evidence } }: Asked) => {
    return page ?? (evidence.day ? termOn(evidence.day, catalogue.terms) : undefined) ?? young;
  };
  const joined = asked.map((each, index) => {
    const citation = centralBy(asked[index - 1], first[index - 1], each, reading);
    return citation ? ask(citation, each.question.evidence, context, catalogue, nowAt(each)) : each;
  });
  const choices = settle(joined, chooseAll(joined, context, nowAt, catalogue));
  const resolutions = joined.map((each, index) => resolutionOf(each, choices[index], context.self));
  return resolutions.map((resolution, index) => {
    const citation = found.citations[index];
    return citation?.form === 'back' ? followed(citation, antecedentOf(found, index), choices, context) : resolution;
  });
}

function chooseAll(
  asked: readonly Asked[],
  context: CitationContext,
  nowAt: (asked: Asked) => string | undefined,
  catalogue: Catalogue,
): (Choice | undefined)[] {
  const relatedOf = relatedNearby(asked);
  return asked.map((each, index) => {
    const related = relatedOf(index);
    const isRelated = (holder: Holder) => related(holder) || isOfPage(holder, context);
    return choose(each, isRelated, nowAt(each), catalogue);
  });
}

/** The document that the text speaks for, leaving out those of another time that nothing speaks for. */
function choose(
  { question, left }: Asked,
  isRelated: (holder: Holder) => boolean,
  now: string | undefined,
  catalogue: Catalogue,
): Choice | undefined {
  const { citation, evidence } = question;
  const points = new Map(left.map((holder) => [holder, pointsFor(holder, question, isRelated(holder), now)]));
  const pointsOf = (holder: Holder) => points.get(holder) ?? 0;
  if (citation.plenum) {
    const led = plenumHolder(citation, evidence.term ?? now, catalogue);
    const meant = led && left.includes(led.holder) && (led.alone || isNamed(led.holder, question));
    return meant ? { holder: led.holder, points: SURE } : undefined;
  }
  const live = left.filter((holder) => pointsOf(holder) > 0 || !isFromAfar(holder, now));
  const holder = provenAmong(live, pointsOf);
  return holder && { holder, points: pointsOf(holder) };
}

/** What mentions of a number that say enough mean, those that say less mean too; where they differ, or one is of a document not known, nothing is sure. */
function settle(asked: readonly Asked[], choices: readonly (Choice | undefined)[]): (Choice | undefined)[] {
  const fateOf = fatesIn(asked, choices);
  return asked.map(({ question, left }, index) => {
    const choice = choices[index];
    if (choice && choice.points >= SURE) return choice;
    const { holders, foreign } = fateOf(question.citation);
    if (foreign) return undefined;
    const [only, ...more] = left.filter((holder) => holders.has(holder));
    if (!holders.size) return choice;
    if (choice && choice.points >= 2 && holders.has(choice.holder)) return choice;
    return only && !more.length && holders.size === 1 ? { holder: only, points: 2 } : undefined;
  });
}

function resolutionOf(
  { question, left, refusal, candidates }: Asked,
  choice: Choice | undefined,
  self: string | undefined,
): Resolution {
  if (choice) return leadTo(choice.holder, question.citation, self);
  const own = left.flatMap(({ entry }) => entry?.slug ?? []);
  if (!own.length) return { reason: refusal, candidates };
  return { reason: left.length > 1 ? 'ambiguous' : 'unproven', candidates: own };
}

/** Where "Quy định nói trên" leads: where the citation before it does. */
function followed(
  citation: Citation,
  before: number | undefined,
  choices: readonly (Choice | undefined)[],
  { self }: CitationContext,
): Resolution {
  const choice = before === undefined ? undefined : choices[before];
  return choice ? leadTo(choice.holder, citation, self) : { reason: 'no-antecedent', candidates: [] };
}

/** Whether the page names a document among its relations. */
function isOfPage({ entry }: Holder, { self, related }: CitationContext): boolean {
  if (!entry) return false;
  return (
    entry.slug === self ||
    related?.includes(entry.slug) === true ||
    (self !== undefined && entry.related.includes(self))
  );
}

/** "Kết luận số 21-KL/TW và | Kế hoạch số 03": joined to a central document, a bare number is central too. */
function centralBy(
  before: Asked | undefined,
  choice: Choice | undefined,
  { question, refusal }: Asked,
  { tokens }: Reading,
) {
  const { citation } = question;
  if (!before || citation.organ || refusal !== 'issuer-unknown') return undefined;
  if (before.question.citation.organ !== 'TW' && choice?.holder.organ !== 'TW') return undefined;
  const between = tokens.slice(before.question.citation.place.next, citation.place.first);
  const words = between.length <= 3 ? fold(between.map(({ text }) => text).join(' ')) : '-';
  return /^(?:, )?(?:va|,)(?: cac)?$/.test(words) ? { ...citation, organ: 'TW' } : undefined;
}

/** The term on the youngest day that a text names, as a date or by citing a directive of that day. */
function youngestTerm(
  choices: readonly (Choice | undefined)[],
  { tokens }: Reading,
  { terms }: Catalogue,
): string | undefined {
  let youngest = latestDate(tokens) ?? '';
  for (const choice of choices) {
    const issued = choice && choice.points >= SURE ? (choice.holder.known.issued ?? '') : '';
    if (issued > youngest) youngest = issued;
  }
  return youngest ? termOn(youngest, terms) : undefined;
}
