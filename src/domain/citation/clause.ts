import { numeral } from '../language/roman.ts';
import type { Token } from '../language/tokens.ts';
import { dateAt } from '../language/written-date.ts';
import { actAt } from './act.ts';

/** A clause, or a range of them, named beside a citation. Places in the list of tokens. */
export interface ClauseMention {
  readonly first: number;
  readonly next: number;
  /** ASCII id, from the widest part to the narrowest: "dieu-2-khoan-1-diem-dd". */
  readonly id: string;
  /** Of a range ("Điều 3 đến Điều 5"), the id of the last clause. */
  readonly until: string | undefined;
}

/** From the widest to the narrowest. Điều are numbered through a document, whatever Chương or Mục they stand in. */
const LEVELS = ['phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem'];
const THROUGH = LEVELS.indexOf('dieu');
const LEAD_IN = new Set([',', '(', '-', ':', 'cua', 'trong', 'tai', 'theo', 'thuoc']);
const JOINTS = new Set([',', ';', 'va', 'hoac', '&']);
const RANGE = new Set(['-', 'den', 'toi']);
/** How many tokens a list of clauses before a citation may have. */
const REACH = 40;
/** Clauses in a list beyond which it is not followed. */
const LONGEST = 40;

/** The clauses just before a place, at most two small words away: "Điều 3, 4 và khoản 2 Điều 5 của | Quy định 37". */
export function clausesBefore(tokens: readonly Token[], at: number): ClauseMention[] {
  let end = at;
  while (end > at - 2 && LEAD_IN.has(tokens[end - 1]?.folded ?? '')) end--;
  let lowest = end;
  while (lowest > Math.max(0, end - REACH) && isMaterial(tokens[lowest - 1])) lowest--;
  for (let first = lowest; first < end; first++) {
    if (!levelAt(tokens, first)) continue;
    const parts = partsAt(tokens, first);
    if (parts.at(-1)?.next !== end) continue;
    const parted = tokens.slice(end, at).some(({ text }) => text === ',' || text === ';');
    return parted && isOfActBefore(tokens, first) ? [] : mentionsOf(parts);
  }
  return [];
}

/** The clauses just behind a place, or behind a date there, unless they are of the act named behind them: "Quy định 37 | (Điều 3)", "…, Điều 3 khoản 2". */
export function clausesBehind(tokens: readonly Token[], at: number): ClauseMention[] {
  const dated = dateAt(tokens, tokens[at]?.text === ',' ? at + 1 : at)?.next ?? at;
  let first = dated;
  while (first < dated + 2 && LEAD_IN.has(tokens[first]?.folded ?? '')) first++;
  if (!levelAt(tokens, first)) return [];
  const parts = partsAt(tokens, first);
  let next = parts.at(-1)?.next ?? first;
  while (/^(cua|trong|tai|theo)$/.test(tokens[next]?.folded ?? '')) next++;
  return actAt(tokens, next) ? [] : mentionsOf(parts);
}

/** A level with its figure, and how it is joined to the part before. */
interface Part {
  readonly first: number;
  readonly next: number;
  readonly level: number;
  readonly value: string;
  readonly until: string | undefined;
  /** close: nothing or a comma between; loose: "và", or a figure alone. */
  readonly joint: 'close' | 'loose';
}

function partsAt(tokens: readonly Token[], at: number): Part[] {
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
function levelAt(tokens: readonly Token[], at: number): string | undefined {
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

/** What a list of clauses is made of. */
function isMaterial(token: Token | undefined): boolean {
  if (!token || token.gap === 'paragraph') return false;
  if (token.type === 'number') return token.text.length <= 3;
  return (
    LEVELS.includes(token.folded) ||
    JOINTS.has(token.folded) ||
    RANGE.has(token.folded) ||
    LEAD_IN.has(token.folded) ||
    /^(cac|nhung|tu)$/.test(token.folded) ||
    /^(\p{L}|[IVX]+)$/u.test(token.text)
  );
}

function isOfActBefore(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= Math.max(0, first - 8); place--) {
    if (/^[.;]$/.test(tokens[place]?.text ?? '')) return false;
    if (actAt(tokens, place)) return true;
  }
  return false;
}

/**
 * The clauses that parts make. A part takes the wider ones close behind it ("khoản 1, 2 | Điều 5"), else those close
 * before it ("Điều 5 | khoản 1, 2"); figures of one level share what one of them has.
 */
function mentionsOf(parts: readonly Part[]): ClauseMention[] {
  const wider: Part[][] = parts.map(() => []);
  const used = new Set<Part>();
  for (let index = parts.length - 2; index >= 0; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part || !next) continue;
    if (next.level < part.level && next.joint === 'close') {
      wider[index] = [next, ...(wider[index + 1] ?? [])];
      used.add(next);
    } else if (next.level === part.level) wider[index] = wider[index + 1] ?? [];
  }
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!before || wider[index]?.length) continue;
    if (before.level < part.level && part.joint === 'close') {
      wider[index] = [before, ...(wider[index - 1] ?? [])];
      used.add(before);
    } else if (before.level === part.level) wider[index] = wider[index - 1] ?? [];
  }
  return parts.flatMap((part, index) => {
    const path = [part, ...(wider[index] ?? [])];
    if (used.has(part) || isAbove(path, parts)) return [];
    const span = path.filter((each) => isOnlyOf(each, path, wider, parts));
    const [first, next] = [Math.min(...span.map((each) => each.first)), Math.max(...span.map((each) => each.next))];
    const until = part.until === undefined ? undefined : idOf([{ ...part, value: part.until }, ...path.slice(1)]);
    return [{ first, next, id: idOf(path), until }];
  });
}

/** Whether a path of a Chương or Mục only says where the Điều close behind it stands: "Mục 1 Chương II | Điều 3". */
function isAbove(path: readonly Part[], parts: readonly Part[]): boolean {
  const next = parts[Math.max(...path.map((part) => parts.indexOf(part))) + 1];
  return next?.joint === 'close' && next.level >= THROUGH && path.every(({ level }) => level < THROUGH);
}

/** Whether a part belongs to the path of one clause alone, so that its words are part of that clause's. */
function isOnlyOf(wide: Part, path: readonly Part[], wider: readonly Part[][], parts: readonly Part[]): boolean {
  return parts.every((other, index) => path.includes(other) || !wider[index]?.includes(wide));
}

function idOf(path: readonly Part[]): string {
  const sorted = path.toSorted((a, b) => a.level - b.level);
  const from = sorted.findIndex(({ level }) => level === THROUGH);
  return sorted
    .slice(Math.max(0, from))
    .map(({ level, value }) => `${LEVELS[level]}-${value}`)
    .join('-');
}
