import type { Citation, Found } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { fold } from '../language/vietnamese.ts';
import { antecedentOf } from './antecedent.ts';
import { keptApart, mayBeOfState, setAgainst } from './apart.ts';
import { type Asked, ask } from './asked.ts';
import { chooseAll } from './choose.ts';
import type { CitationContext } from './context.ts';
import { evidenceIn } from './evidence.ts';
import { type Choice, fatesIn, SURE } from './fates.ts';
import type { Catalogue } from './holder.ts';
import { leadTo, type Resolution } from './resolution.ts';
import { type Now, nowIn, termOfPage, youngestTerm } from './text-time.ts';

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
  const evidenceOf = evidenceIn(reading, found.citations);
  const page = termOfPage(context, catalogue.terms);
  const asked = found.citations.map((citation) => ask(citation, evidenceOf(citation), context, catalogue, page));
  const ofPage: Now = { term: page, sure: page !== undefined };
  const first = chooseAll(asked, context, () => ofPage, catalogue);
  const young = youngestTerm(first, reading, catalogue);
  const nowAt = (each: Asked) => (ofPage.sure ? ofPage : nowIn(each.question.evidence, young, catalogue));
  const joined = asked.map((each, index) => {
    const citation = centralBy(asked[index - 1], first[index - 1], each, reading);
    return citation ? ask(citation, each.question.evidence, context, catalogue, nowAt(each).term) : each;
  });
  const ofState = mayBeOfState(found.stateDocuments);
  const settled = settle(joined, chooseAll(joined, context, nowAt, catalogue)).map((choice, index) => {
    const citation = found.citations[index];
    return citation && ofState(citation) && (choice?.points ?? 0) < SURE ? undefined : choice;
  });
  const choices = keptApart(settled, setAgainst(found.citations, reading));
  const resolutions = joined.map((each, index) => resolutionOf(each, choices[index], context.self));
  return resolutions.map((resolution, index) => {
    const citation = found.citations[index];
    return citation?.form === 'back' ? followed(citation, antecedentOf(found, index), choices, context) : resolution;
  });
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
    if (choice && !holders.has(choice.holder)) return undefined;
    if (choice && choice.points >= 2) return choice;
    return only && !more.length && holders.size === 1 ? { holder: only, points: 2 } : undefined;
  });
}

function resolutionOf(
  { question, left, rivals, refusal, candidates }: Asked,
  choice: Choice | undefined,
  self: string | undefined,
): Resolution {
  if (choice) return leadTo(choice.holder, question.citation, self);
  const own = left.flatMap(({ entry }) => entry?.slug ?? []);
  if (!own.length) return { reason: refusal, candidates };
  if (rivals.length) return { reason: 'contradiction', candidates };
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
