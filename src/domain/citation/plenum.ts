import { numeral } from '../language/roman.ts';
import { phraseAt, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { termWritten } from '../party/congresses.ts';
import type { KindWord } from './kind-word.ts';
import type { Mention } from './mention.ts';
import { numberAt } from './number-form.ts';

const ORDINALS = new Map(
  ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'].map((word, index) => [word, index + 1]),
);
ORDINALS.set('bon', 4);
/** Behind "mười". */
const UNITS = new Map(['mot', 'hai', 'ba', 'bon', 'lam'].map((word, index) => [word, index + 1]));
const OPENINGS = [
  ['hoi', 'nghi'],
  ['lan', 'thu'],
  ['ban', 'chap', 'hanh'],
  ['bch'],
  ['bchtw'],
  ['trung', 'uong'],
  ['dang'],
  ['lan', 'thu'],
];
const ENDINGS = [
  ['cua'],
  ['ban', 'chap', 'hanh'],
  ['bch'],
  ['bchtw'],
  ['trung', 'uong'],
  ['dang'],
  ['cong', 'san', 'viet', 'nam'],
];

interface Figure<T> {
  readonly value: T;
  readonly first: number;
  readonly next: number;
}

/**
 * Reads what follows a kind when it names a plenum: "Trung ương 4 khóa XII", "Hội nghị lần thứ tư Ban Chấp hành
 * Trung ương khóa XII", "Trung ương 4 khóa XI, XII" (two mentions), "Trung ương 6, 7 (khóa XII)" (two as well).
 * @param at the place of the kind.
 */
export function plenumBehind(tokens: readonly Token[], at: number, kind: KindWord): Mention[] {
  if (kind.kinds[0] !== 'Nghị quyết' && kind.kinds[0] !== 'Kết luận') return [];
  const merged = tokens[at]?.text === 'NQTW';
  const opened = skip(tokens, kind.next, OPENINGS);
  if (!merged && (opened === kind.next || !/^(tw|bchtw|uong|thu)$/.test(lastWord(tokens, opened)))) return [];
  const plenums = figures(tokens, opened, ordinalAt, (place) => place);
  const [only, ...more] = plenums;
  const terms = termsBehind(tokens, plenums.at(-1)?.next ?? opened);
  if (!only) return [];
  const mention = (first: number, next: number, plenum: number, term: string | undefined): Mention => {
    return { first, next, kinds, plenum: { plenum, term } };
  };
  const kinds = kindsUpTo(tokens, at, kind);
  const [term] = terms;
  if (!term) {
    const central = isCentral(tokens, kind.next, skip(tokens, only.next, ENDINGS));
    return central ? [mention(at, only.next, only.value, undefined)] : [];
  }
  if (more.length) {
    return plenums.map(({ value, first, next }, index) => {
      return mention(index ? first : at, index === more.length ? term.next : next, value, term.value);
    });
  }
  return terms.map(({ value, first, next }, index) => mention(index ? first : at, next, only.value, value));
}

/** "các nghị quyết, | kết luận Trung ương 4": either may be meant. */
function kindsUpTo(tokens: readonly Token[], at: number, { kinds }: KindWord): KindWord['kinds'] {
  if (tokens[at - 1]?.text !== ',' && tokens[at - 1]?.folded !== 'va') return kinds;
  const [other] = (['Nghị quyết', 'Kết luận'] as const).filter((name) => !kinds.includes(name));
  return other && phraseAt(tokens, at - 3, fold(other).split(' ')) === at - 1 ? [...kinds, other] : kinds;
}

/** The terms: "khóa XII", "(khóa XI, XII)", "khóa XI và khóa XII", "(XII)". A bracket opened here is closed here. */
function termsBehind(tokens: readonly Token[], at: number): Figure<string>[] {
  let place = skip(tokens, tokens[at]?.text === ',' ? at + 1 : at, ENDINGS);
  if (tokens[place]?.text === ',') place++;
  const bracket = tokens[place]?.text === '(';
  if (bracket) place++;
  if (tokens[place]?.folded === 'cac') place++;
  const named = tokens[place]?.folded === 'khoa';
  if (!named && !(bracket && numeral(tokens[place]?.text ?? ''))) return [];
  const terms = figures(tokens, named ? place + 1 : place, termAt, (next) =>
    tokens[next]?.folded === 'khoa' ? next + 1 : next,
  );
  const [only] = terms;
  return bracket && only && terms.length === 1 && tokens[only.next]?.text === ')'
    ? [{ ...only, next: only.next + 1 }]
    : terms;
}

/** One figure or several, with commas and "và" between them. */
function figures<T>(
  tokens: readonly Token[],
  at: number,
  read: (tokens: readonly Token[], at: number) => Figure<T> | undefined,
  lead: (at: number) => number,
): Figure<T>[] {
  const found: Figure<T>[] = [];
  let place = at;
  for (;;) {
    const figure = read(tokens, place);
    if (figure === undefined) return found;
    found.push(figure);
    const comma = /^[,;]$/.test(tokens[figure.next]?.text ?? '') ? 1 : 0;
    const and = tokens[figure.next + comma]?.folded === 'va' ? 1 : 0;
    if (!comma && !and) return found;
    place = lead(figure.next + comma + and);
  }
}

/** The number of a plenum: "4", "tư", "bốn", "IV", "mười một". */
function ordinalAt(tokens: readonly Token[], at: number): Figure<number> | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') {
    const form = numberAt(tokens, at);
    return form && !form.code && !form.organ && form.serial <= 15 ? figureOf(form.serial, at) : undefined;
  }
  const unit = token.folded === 'muoi' ? UNITS.get(tokens[at + 1]?.folded ?? '') : undefined;
  if (unit) return { value: 10 + unit, first: at, next: at + 2 };
  return figureOf(token.folded === 'tw' ? 4 : (ORDINALS.get(token.folded) ?? numeral(token.text)), at);
}

function termAt(tokens: readonly Token[], at: number): Figure<string> | undefined {
  return figureOf(termWritten(tokens[at]?.text), at);
}

function figureOf<T>(value: T | undefined, at: number): Figure<T> | undefined {
  return value === undefined ? undefined : { value, first: at, next: at + 1 };
}

/** Past those of the phrases that stand here, in their order. In capitals the TƯ of "LẦN THỨ TƯ" is no "Trung ương". */
function skip(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  let next = at;
  for (const words of phrases) {
    const ordinal = tokens[next]?.folded === 'tw' && tokens[next - 1]?.folded === 'thu';
    if (!ordinal) next = phraseAt(tokens, next, words) ?? next;
  }
  return next;
}

function lastWord(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.folded ?? '';
}

/** Without a term only "Trung ương 4" is a plenum: "Hội nghị lần thứ 4" may be anybody's. */
function isCentral(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => /^(uong|tw|bchtw)$/.test(token.folded));
}
