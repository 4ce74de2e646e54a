import type { Citation } from '../citation/find.ts';
import { fold } from '../language/vietnamese.ts';
import { agrees } from '../language/written-date.ts';
import { termOn, termsBetween } from '../party/congresses.ts';
import { type Issuer, issuerNamed } from '../party/issuer.ts';
import { KINDS } from '../party/kinds.ts';
import { placeKey } from '../party/places.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import type { CitationContext } from './resolve.ts';
import { compareSubject, speaksOf } from './subject.ts';

/** Why a directive with the number cited is not the one meant, in the order of the rules: the last is the nearest miss. */
export const OBJECTIONS = [
  'other-date',
  'place-unknown',
  'other-place',
  'other-issuer',
  'issuer-unknown',
  'not-yet-issued',
  'other-term',
  'other-subject',
  'old-number',
] as const;

export type Objection = (typeof OBJECTIONS)[number];

/** All that the rules look at. */
export interface Question {
  readonly citation: Citation;
  readonly evidence: Evidence;
  readonly context: CitationContext;
}

type Rule = (candidate: Candidate, question: Question) => Objection | undefined;

const RULES: readonly Rule[] = [
  dateRule,
  placeRule,
  issuerRule,
  ownerRule,
  existenceRule,
  termRule,
  subjectRule,
  ageRule,
];

/** The first objection to a candidate; undefined when there is none. */
export function objectionTo(candidate: Candidate, question: Question): Objection | undefined {
  for (const rule of RULES) {
    const objection = rule(candidate, question);
    if (objection) return objection;
  }
  return undefined;
}

/** Whether the date in the sentence is the very day of the document: then slips about issuer, term or subject are forgiven. */
function isDated({ entry }: Candidate, { evidence: { date } }: Question): boolean {
  return date?.day !== undefined && entry.issued !== undefined && agrees(date, entry.issued);
}

/** Whether the words behind "về" are those of the title. */
export function isNamed({ entry }: Candidate, { evidence }: Question): boolean {
  return compareSubject(evidence.subject, entry.title) === 'same';
}

function dateRule({ entry }: Candidate, { evidence: { date } }: Question) {
  if (!date) return undefined;
  const same = entry.issued ? agrees(date, entry.issued) : (date.year ?? entry.year) === entry.year;
  return same ? undefined : 'other-date';
}

/** TU is the committee of one province, and the sentence or the page must say which, or give the very day. */
function placeRule(candidate: Candidate, question: Question) {
  const { organ, place } = candidate;
  const { citation, evidence, context } = question;
  if (organ !== 'TU') return undefined;
  const page = placeOfPage(context);
  const places = evidence.placesSure || !page ? evidence.places : [page];
  if (places.length === 0 && citation.organ && isDated(candidate, question)) return undefined;
  if (places.length !== 1 || !place) return 'place-unknown';
  return places[0] === place ? undefined : 'other-place';
}

function issuerRule(candidate: Candidate, question: Question) {
  const { issuers } = question.evidence;
  if (!issuers.length || issuers.some((issuer) => isIssuer(issuer, candidate))) return undefined;
  if (isDated(candidate, question) && question.citation.organ === 'TW') return undefined;
  const slip = issuers.some(({ body }) => /^(bch|bct|bbt)$/.test(body)) && candidate.organ === 'TW';
  return slip && (isDated(candidate, question) || isNamed(candidate, question)) ? undefined : 'other-issuer';
}

/** A number without an organ: whose is it? The organ, the day, the sentence or the page must say, in this order. */
function ownerRule(candidate: Candidate, question: Question) {
  const { citation, evidence, context } = question;
  if (citation.plenum || isOrgan(citation.organ, candidate) || isDated(candidate, question)) return undefined;
  if (evidence.issuers.some((issuer) => isIssuer(issuer, candidate))) return undefined;
  const page = context.issuer ? issuerNamed(context.issuer) : undefined;
  if (page && isIssuer(page, candidate)) return undefined;
  switch (candidate.organ) {
    case 'TU':
      return evidence.stranger || (page?.body === 'other' && !isOfProvince(context)) ? 'issuer-unknown' : undefined;
    case 'TW':
      return !evidence.stranger && isCentralAlone(candidate, question) ? undefined : 'issuer-unknown';
    default:
      return 'issuer-unknown';
  }
}

/** Whether a bare number of this kind is the Central Committee's: by its kind, or where no province is in sight. */
function isCentralAlone(candidate: Candidate, question: Question): boolean {
  const central = KINDS.some(({ name, alone }) => name === candidate.entry.kind && alone === 'central');
  const local = question.evidence.placesSure || placeOfPage(question.context) !== undefined;
  return central || !local || isNamed(candidate, question);
}

/** ĐĐQH15 is the Đảng đoàn of the fifteenth National Assembly. */
function isOrgan(written: string | undefined, { organ, issuer }: Candidate): boolean {
  if (!written) return false;
  return written === organ || (issuer?.body === 'DDQH' && /^[ĐD]{2}QH/.test(written));
}

/** "Ban Tuyên giáo Tỉnh ủy Quảng Nam": its page speaks of the plans of the Tỉnh ủy. */
function isOfProvince({ issuer }: CitationContext): boolean {
  return /tinh uy|thanh uy/.test(fold(issuer ?? ''));
}

/** A page cannot cite what was issued after it. */
function existenceRule(candidate: Candidate, question: Question) {
  const { date } = question.context;
  if (!date || isDated(candidate, question)) return undefined;
  const issued = candidate.entry.issued ?? String(candidate.entry.year ?? '');
  return issued.slice(0, date.length) > date.slice(0, issued.length) ? 'not-yet-issued' : undefined;
}

function termRule(candidate: Candidate, question: Question) {
  const { term } = question.evidence;
  if (!term || candidate.organ === 'TU' || isDated(candidate, question)) return undefined;
  return candidate.term === term ? undefined : 'other-term';
}

/** Beside a date that agrees, a few words about something else prove nothing. */
function subjectRule(candidate: Candidate, question: Question) {
  const { date, subject } = question.evidence;
  if (isDated(candidate, question) || (date && subject.length < 5)) return undefined;
  return compareSubject(subject, candidate.entry.title) === 'other' ? 'other-subject' : undefined;
}

/** Numbers begin anew with each term: one of two terms ago must be recognised by something more than its number. */
function ageRule(candidate: Candidate, question: Question) {
  const { evidence, context, citation } = question;
  const now = context.date && termOn(context.date);
  const age = now && candidate.term && termsBetween(candidate.term, now);
  if (!age || age < 2 || citation.plenum || evidence.date || evidence.term || evidence.issuers.length) return undefined;
  return speaksOf(evidence.sentence, candidate.entry.title) || isNamed(candidate, question) ? undefined : 'old-number';
}

function isIssuer({ body, place }: Issuer, { organ, issuer, place: home, entry }: Candidate): boolean {
  if (body === 'tw') return organ === 'TW';
  if (body === 'bch' || body === 'bct' || body === 'bbt')
    return organ === 'TW' && (issuer?.body === body || issuer?.body === 'tw');
  if (body === 'province') return organ === 'TU' && (!place || place === home);
  return body !== 'state' && body !== 'other' && (issuer?.body === body || entry.organ === body);
}

function placeOfPage({ place, issuer }: CitationContext): string | undefined {
  if (place) return placeKey(place);
  return issuer ? issuerNamed(issuer)?.place : undefined;
}
