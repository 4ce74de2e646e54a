import { phraseAt, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { dateAt } from '../language/written-date.ts';
import { KINDS, type Kind } from '../party/kinds.ts';
import { isPartyOrgan, isUnion } from './organ.ts';

/** A document of the state that a text names. Places in the list of tokens; the place behind the last. */
export interface StateMention {
  readonly first: number;
  readonly next: number;
  /** As a page writes it: "Nghị định"; undefined when the text does not say. */
  readonly kind: string | undefined;
  /** As written, without blanks: "30/2020/NĐ-CP", "42". */
  readonly number: string;
  readonly year: number | undefined;
}

/** Kinds by their spellings and codes; the state issues most of those of the Party too. */
const NAMES: readonly (readonly [words: string, kind: string])[] = [
  ['bo luat', 'Bộ luật'],
  ['luat', 'Luật'],
  ['phap lenh', 'Pháp lệnh'],
  ['nghi dinh', 'Nghị định'],
  ['thong tu lien tich', 'Thông tư liên tịch'],
  ['thong tu', 'Thông tư'],
  ['cong dien', 'Công điện'],
  ['sac lenh', 'Sắc lệnh'],
  ['nghi quyet lien tich', 'Nghị quyết liên tịch'],
  ['nd', 'Nghị định'],
  ['ttlt', 'Thông tư liên tịch'],
  ['tt', 'Thông tư'],
  ['qd', 'Quyết định'],
  ...KINDS.flatMap((kind: Kind) =>
    [...kind.spellings, ...kind.codes.filter((code) => code !== 'QĐ' && code !== 'TT')].map(
      (name) => [fold(name), kind.name] as const,
    ),
  ),
];
const SPELLINGS = NAMES.map(([name, kind]) => ({ words: name.split(' '), kind })).sort(
  (a, b) => b.words.length - a.words.length,
);

const YEAR = '((?:19|20)\\d\\d)';
const CODE = '\\p{Lu}[\\p{L}\\d]*';
/** "30/2020/NĐ-CP", "80/2015/QH13". */
const WITH_YEAR = new RegExp(`^\\d{1,5}/${YEAR}/(${CODE}(?:-${CODE})*)$`, 'u');
/** "439/QĐ-TTg", "21/KL-TTr", "180/QĐ-NHNO-BH". */
const WITH_CODE = new RegExp(`^\\d{1,6}[-/](\\p{Lu}\\p{L}{0,5})[-/](${CODE}(?:-${CODE})*)$`, 'u');
/** "4912/UBND-NC". */
const OF_ORGAN = new RegExp(
  `^\\d{1,6}/((?:UBND|HĐND|VPCP|VP|B\\p{Lu}{1,6}|S\\p{Lu}{1,6}|TTg|TTCP|CP|QH|CAT|TCT|KTNN)(?:-${CODE})*)$`,
  'u',
);
/** "216-CP", of the years before 1990. */
const OLD = /^\d{1,5}-(?:CP|TTg|CTN|HĐBT|HĐCP)$/;
/** "QĐ 7643/2021", only behind a kind. */
const BARE_YEAR = new RegExp(`^\\d{1,5}/${YEAR}$`);
/** How many ends of it are tried: what hangs on a number is no part of it. */
const TRIED = 3;
/** Tokens a number has at most. */
const LONGEST = 16;

/** Reads the number of a state document from its digits on, with its kind before it. */
export function stateNumberAt(tokens: readonly Token[], at: number): StateMention | undefined {
  if (tokens[at]?.type !== 'number' || !/^[-/]$/.test(tokens[at + 1]?.text ?? '') || !beginsCode(tokens[at + 2]))
    return undefined;
  const named = tokens[at - 1]?.text === ':' ? at - 2 : at - 1;
  const end = tokens[named]?.folded === 'so' ? named : at;
  const kind = kindEnding(tokens, end);
  for (const { text, next } of runsAt(tokens, at)) {
    const read = yearAndOrgans(text, kind !== undefined);
    if (!read) continue;
    if (read.organs.some((organ) => isPartyOrgan(organ) || isUnion(organ))) return undefined;
    const year = read.year ?? dateAt(tokens, tokens[next]?.text === ',' ? next + 1 : next)?.date.year;
    return { first: kind?.first ?? at, next, kind: kind?.name, number: text, year };
  }
  return undefined;
}

/** What can stand behind the serial: a year or a code. */
function beginsCode(token: Token | undefined): boolean {
  return token !== undefined && (/^(19|20)\d\d$/.test(token.text) || /^\p{Lu}{2}/u.test(token.text));
}

/** The kind that ends just before a place. */
function kindEnding(tokens: readonly Token[], end: number): { first: number; name: string } | undefined {
  for (const { words, kind } of SPELLINGS) {
    const first = end - words.length;
    if (first >= 0 && phraseAt(tokens, first, words) === end) return { first, name: kind };
  }
  return undefined;
}

/** What stands together from a place on, the longest first: blanks are let pass beside a hyphen or a slash alone. */
function runsAt(tokens: readonly Token[], at: number): { text: string; next: number }[] {
  const runs: { text: string; next: number }[] = [];
  let text = '';
  for (let place = at; place < at + LONGEST; place++) {
    const token = tokens[place];
    const joint = /[-/]$/.test(text) || token?.text === '-' || token?.text === '/';
    if (
      !token ||
      (place > at && token.gap !== 'none' && !(token.gap === 'space' && joint && isUpperNext(tokens, place)))
    )
      break;
    if (token.type === 'mark' && token.text !== '-' && token.text !== '/') break;
    text += token.text;
    if (token.type !== 'mark') runs.push({ text, next: place + 1 });
  }
  return runs.slice(-TRIED).reverse();
}

/** Behind a blank only what is written as a code goes on. */
function isUpperNext(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place]?.type === 'mark' ? tokens[place + 1] : tokens[place];
  return token !== undefined && /^\p{Lu}{2}/u.test(token.text);
}

function yearAndOrgans(text: string, named: boolean): { year: number | undefined; organs: string[] } | undefined {
  const [, year, codes] = WITH_YEAR.exec(text) ?? [];
  if (year && codes) return { year: Number(year), organs: codes.split('-').slice(1) };
  const [, , body] = WITH_CODE.exec(text) ?? [];
  const [, organ] = OF_ORGAN.exec(text) ?? [];
  if (body ?? organ) return { year: undefined, organs: (body ?? organ ?? '').split('-') };
  if (OLD.test(text)) return { year: undefined, organs: [] };
  const [, bare] = (named && BARE_YEAR.exec(text)) || [];
  return bare ? { year: Number(bare), organs: [] } : undefined;
}
