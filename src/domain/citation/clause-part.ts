import { numeral } from '../language/roman.ts';
import type { Token } from '../language/tokens.ts';
import { actAt } from './act.ts';

/** From the widest to the narrowest. */
export const LEVELS = ['phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem'];
/** What stands between two clauses of a list, and between the first and the last of a range. */
export const JOINTS = new Set([',', ';', 'va', 'hoac', '&']);
export const RANGE = new Set(['-', 'den', 'toi']);
/** Clauses in a list beyond which it is not followed. */
const LONGEST = 40;

/** A level with its figure, and how it is joined to the part before. */
export interface Part {
  readonly first: number;
  readonly next: number;
  readonly level: number;
  readonly value: string;
  readonly until: string | undefined;
  /** close: nothing or a comma between; loose: "và", or a figure alone. */
  readonly joint: 'close' | 'loose';
}

/** The parts of a list of clauses, from its first on. */
export function partsAt(tokens: readonly Token[], at: number): Part[] {
  const parts: Part[] = [];
  let joint: Part['joint'] = 'close';
  for (let place = at; ; ) {
    const last = parts.at(-1);
    const level = levelAt(tokens, place) ? LEVELS.indexOf(tokens[place]?.folded ?? '') : undefined;
    const part =
      level === undefined ? last && bareAt(tokens, place, last.level) : partAt(tokens, place, place + 1, level, joint);
    if (!part || (level === undefined && place === last?.next) || parts.length === LONGEST) return parts;
    parts.push(part);
    place = part.next;
    joint = 'close';
    if (/^(cua|thuoc|trong)$/.test(tokens[place]?.folded ?? '') && levelAt(tokens, place + 1)) place++;
    while (JOINTS.has(tokens[place]?.folded ?? '')) {
      if (tokens[place]?.text !== ',') joint = 'loose';
      place++;
    }
    if (/^(cac|nhung|tai)$/.test(tokens[place]?.folded ?? '')) place++;
  }
}

/** "Điều 3", "Điều 3-5", "Điều 3 đến Điều 5"; `figure`: where the figure stands. */
function partAt(
  tokens: readonly Token[],
  first: number,
  figure: number,
  level: number,
  joint: Part['joint'],
): Part | undefined {
  const value = valueAt(tokens, figure, level);
  if (value === undefined) return undefined;
  const range = RANGE.has(tokens[figure + 1]?.folded ?? '');
  const last = figure + 2 + (range && LEVELS.indexOf(tokens[figure + 2]?.folded ?? '') === level ? 1 : 0);
  const until = range ? valueAt(tokens, last, level) : undefined;
  return { first, next: until === undefined ? figure + 1 : last + 1, level, value, until, joint };
}

/** A further figure of the same level: "Điều 3, | 4"; not the amount of "Điều 3, 19 điều" nor the number of a document. */
function bareAt(tokens: readonly Token[], at: number, level: number): Part | undefined {
  const part = partAt(tokens, at, at, level, 'loose');
  const behind = part && tokens[part.next];
  const ends =
    !behind ||
    behind.type === 'mark' ||
    levelAt(tokens, part.next) ||
    /^(va|cua|trong|tai|hoac)$/.test(behind.folded) ||
    actAt(tokens, part.next);
  const hangs = behind?.text === '/' || (behind?.text === '-' && behind.gap === 'none') || behind?.text === '%';
  return part && ends && !hangs ? part : undefined;
}

/** The word of a level at a place, when a figure or letter follows it. */
export function levelAt(tokens: readonly Token[], at: number): string | undefined {
  const level = LEVELS.indexOf(tokens[at]?.folded ?? '');
  return level >= 0 && tokens[at + 1]?.gap === 'space' && valueAt(tokens, at + 1, level) !== undefined
    ? LEVELS[level]
    : undefined;
}

/** Roman figures become Arabic ones; the letter đ becomes dd. */
function valueAt(tokens: readonly Token[], at: number, level: number): string | undefined {
  const figure = tokens[at];
  if (!figure || figure.gap === 'paragraph') return undefined;
  if (/^\d{1,3}$/.test(figure.text)) return String(Number(figure.text));
  const small = figure.text.toLowerCase();
  if (LEVELS[level] === 'diem') return small === 'đ' || small === 'ð' ? 'dd' : /^[a-z]$/.exec(small)?.[0];
  return numeral(figure.text)?.toString();
}
