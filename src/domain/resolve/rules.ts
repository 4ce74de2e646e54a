import type { Citation } from '../citation/find.ts';
import { fold } from '../language/vietnamese.ts';
import { agrees } from '../language/written-date.ts';
import { type Issuer, issuerNamed } from '../party/issuer.ts';
import { KINDS } from '../party/kinds.ts';
import { placeKey } from '../party/places.ts';
import type { CitationContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { Holder } from './holder.ts';
import { beginsWithin, compareSubject } from './subject.ts';

/** Why a document with the number cited is not the one meant, in the order of the rules: the last is the nearest miss. */
export const OBJECTIONS = [
  'other-date',
  'place-unknown',
  'other-place',
  'other-issuer',
  'issuer-unknown',
  'not-yet-issued',
  'other-term',
  'other-subject',
] as const;

export type Objection = (typeof OBJECTIONS)[number];

/** All that the rules look at. */
export interface Question {
  readonly citation: Citation;
  readonly evidence: Evidence;
  readonly context: CitationContext;
  /** The year of the newest document known; no text is taken to be later. */
  readonly newest: number;
}

type Rule = (holder: Holder, question: Question) => Objection | undefined;

const RULES: readonly Rule[] = [
  dateRule,
  placeRule,
  issuerRule,
  ownerRule,
  existenceRule,
  ageRule,
  termRule,
  subjectRule,
];

/** The first objection to a document; undefined when there is none. */
export function objectionTo(holder: Holder, question: Question): Objection | undefined {
  for (const rule of RULES) {
    const objection = rule(holder, question);
    if (objection) return objection;
  }
  return undefined;
}

/** Whether the date in the sentence is the very day of the document: then slips about issuer, term or subject are forgiven. */
export function isDated({ known }: Holder, { evidence: { date } }: Pick<Question, 'evidence'>): boolean {
  return date?.day !== undefined && known.issued !== undefined && agrees(date, known.issued);
}

/** Whether the words behind "về" are those of the title. */
export function isNamed({ title }: Holder, { evidence }: Pick<Question, 'evidence'>): boolean {
  return compareSubject(evidence.subject, title) === 'same';
}

/** Whether they are, or may be in few words, where much else speaks for the document already. */
export function isNearlyNamed({ title }: Holder, { evidence }: Question): boolean {
  return /^(?:same|like)$/.test(compareSubject(evidence.subject, title));
}

function dateRule({ known: { issued, year } }: Holder, { evidence: { date } }: Question) {
  if (!date || (!issued && !year)) return undefined;
  const same = issued ? agrees(date, issued) : (date.year ?? year) === year;
  return same ? undefined : 'other-date';
}

/** TU is the committee of one province, and the sentence or the page must say which, or give the very day. */
function placeRule(holder: Holder, question: Question) {
  const { organ, place } = holder;
  const { citation, evidence, context } = question;
  if (organ !== 'TU') return undefined;
  const page = placeOfPage(context);
  const places = evidence.placesSure || !page ? evidence.places : [page];
  if (places.length === 0 && citation.organ && isDated(holder, question)) return undefined;
  if (places.length !== 1 || !place) return 'place-unknown';
  return places[0] === place ? undefined : 'other-place';
}

function issuerRule(holder: Holder, question: Question) {
  const { issuers } = question.evidence;
  if (!issuers.length || !holder.known.issuer || issuers.some((issuer) => isIssuer(issuer, holder))) return undefined;
  if (isDated(holder, question) && question.citation.organ === 'TW') return undefined;
  const slip = issuers.some(({ body }) => /^(bch|bct|bbt)$/.test(body)) && holder.organ === 'TW';
  return slip && (isDated(holder, question) || isNamed(holder, question)) ? undefined : 'other-issuer';
}

/** A number without an organ: whose is it? The organ, the day, the sentence or the page must say, in this order. */
function ownerRule(holder: Holder, question: Question) {
  const { citation, evidence, context } = question;
  if (citation.plenum || isOrgan(citation.organ, holder) || isDated(holder, question)) return undefined;
  if (evidence.issuers.some((issuer) => isIssuer(issuer, holder))) return undefined;
  const page = context.issuer ? issuerNamed(context.issuer) : undefined;
  if (page && isIssuer(page, holder)) return undefined;
  switch (holder.organ) {
    case 'TU':
      return evidence.stranger || (page?.body === 'other' && !isOfProvince(context)) ? 'issuer-unknown' : undefined;
    case 'TW':
      return !evidence.stranger && isCentralAlone(holder, question) ? undefined : 'issuer-unknown';
    default:
      return 'issuer-unknown';
  }
}

/** Whether a bare number of this kind is the Central Committee's: by its kind, or where no province is in sight. */
function isCentralAlone(holder: Holder, question: Question): boolean {
  const central = KINDS.some(({ name, alone }) => name === holder.known.kind && alone === 'central');
  const local = question.evidence.placesSure || placeOfPage(question.context) !== undefined;
  return central || !local || isNamed(holder, question);
}

/** ĐĐQH15 is the Đảng đoàn of the fifteenth National Assembly. */
function isOrgan(written: string | undefined, { organ, issuer }: Holder): boolean {
  if (!written) return false;
  return written === organ || (issuer?.body === 'DDQH' && /^[ĐD]{2}QH/.test(written));
}

/** "Ban Tuyên giáo Tỉnh ủy Quảng Nam": its page speaks of the plans of the Tỉnh ủy. */
function isOfProvince({ issuer }: CitationContext): boolean {
  return /tinh uy|thanh uy/.test(fold(issuer ?? ''));
}

/** A page cannot cite what was issued after it. */
function existenceRule(holder: Holder, question: Question) {
  const { date } = question.context;
  if (!date || isDated(holder, question)) return undefined;
  const issued = holder.known.issued ?? String(holder.known.year ?? '');
  return issued.slice(0, date.length) > date.slice(0, issued.length) ? 'not-yet-issued' : undefined;
}

/** What has been carried out for ten years when the page was written, or by now, was issued by then. */
function ageRule({ known: { issued, year } }: Holder, { evidence: { age }, context: { date }, newest }: Question) {
  const born = issued ? Number(issued.slice(0, 4)) : year;
  if (age === undefined || born === undefined) return undefined;
  return born > (date ? Number(date.slice(0, 4)) : newest) - age + 1 ? 'other-date' : undefined;
}

function termRule(holder: Holder, question: Question) {
  const { term, former, date } = question.evidence;
  if (former && !date?.year) return 'other-term';
  if (!term || !holder.term || holder.organ === 'TU' || isDated(holder, question)) return undefined;
  return holder.term === term ? undefined : 'other-term';
}

/**
 * Beside a date that agrees, a few words about something else prove nothing, and what follows a clause is said of that;
 * behind a plenum a subject that begins as the title's goes on to something else.
 */
function subjectRule(holder: Holder, question: Question) {
  const { date, subject } = question.evidence;
  const ofClause = question.citation.clauses.length > 0 && date?.year !== undefined;
  if (isDated(holder, question) || (date && subject.words.length < 5) || ofClause) return undefined;
  if (question.citation.plenum && beginsWithin(subject, holder.title)) return undefined;
  return compareSubject(subject, holder.title) === 'other' ? 'other-subject' : undefined;
}

/** Whether an issuer named may be that of a document. */
export function isIssuer({ body, place }: Issuer, { organ, issuer, place: home, known }: Holder): boolean {
  if (body === 'tw') return organ === 'TW';
  if (body === 'bch' || body === 'bct' || body === 'bbt')
    return organ === 'TW' && (issuer?.body === body || issuer?.body === 'tw');
  if (body === 'province') return organ === 'TU' && (!place || place === home);
  return body !== 'state' && body !== 'other' && (issuer?.body === body || known.organ === body);
}

function placeOfPage({ place, issuer }: CitationContext): string | undefined {
  if (place) return placeKey(place);
  return issuer ? issuerNamed(issuer)?.place : undefined;
}
