import { numeral } from '../language/roman.ts';
import type { Token } from '../language/tokens.ts';

/** A clause named beside a citation: "Điều 3", "điểm đ khoản 1 Điều 2". Places in the list of tokens. */
export interface ClauseMention {
  readonly first: number;
  readonly next: number;
  /** ASCII id, from the widest part to the narrowest: "dieu-2-khoan-1-diem-dd". */
  readonly id: string;
}

/** From the widest to the narrowest. */
const LEVELS = ['phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem'];
const LEAD_IN = new Set([',', '(', '-', 'cua', 'trong', 'tai', 'theo', 'thuoc']);

/** The clause just before a place, at most two small words away: "Điều 3 của | Quy định 37". */
export function clauseBefore(tokens: readonly Token[], at: number): ClauseMention | undefined {
  let next = at;
  while (next > at - 2 && LEAD_IN.has(tokens[next - 1]?.folded ?? '')) next--;
  const parts: Part[] = [];
  for (let end = next; ; ) {
    const part = partAt(tokens, end - 2);
    if (!part || parts.length === LEVELS.length) break;
    parts.unshift(part);
    end -= 2;
    if (/^(,|cua)$/.test(tokens[end - 1]?.folded ?? '')) end--;
  }
  return clauseOf(parts);
}

/** The clause just behind a place: "Quy định 37 | (Điều 3)", "…, Điều 3 khoản 2". */
export function clauseBehind(tokens: readonly Token[], at: number): ClauseMention | undefined {
  let next = at;
  while (next < at + 2 && LEAD_IN.has(tokens[next]?.folded ?? '')) next++;
  const parts: Part[] = [];
  for (let part = partAt(tokens, next); part && parts.length < LEVELS.length; part = partAt(tokens, next)) {
    parts.push(part);
    next = part.at + 2;
    if (tokens[next]?.text === ',' && partAt(tokens, next + 1)) next++;
  }
  return clauseOf(parts);
}

interface Part {
  readonly at: number;
  readonly level: string;
  readonly value: string;
}

/** A level and its figure: "Điều 3", "điểm đ", "Mục II". Roman figures become Arabic ones; đ becomes dd. */
function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const level = tokens[at]?.folded ?? '';
  const figure = tokens[at + 1];
  if (!LEVELS.includes(level) || !figure || figure.gap !== 'space') return undefined;
  const value = level === 'diem' ? letter(figure.text) : undefined;
  const plain = /^\d{1,3}$/.test(figure.text) ? String(Number(figure.text)) : numeral(figure.text)?.toString();
  const read = value ?? plain;
  return read ? { at, level, value: read } : undefined;
}

function letter(text: string): string | undefined {
  const small = text.toLowerCase();
  if (small === 'đ' || small === 'ð') return 'dd';
  return /^[a-z]$/.test(small) ? small : undefined;
}

function clauseOf(parts: readonly Part[]): ClauseMention | undefined {
  const places = parts.map((part) => part.at);
  if (!places.length) return undefined;
  const sorted = parts.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const id = sorted.map(({ level, value }) => `${level}-${value}`).join('-');
  return { first: Math.min(...places), next: Math.max(...places) + 2, id };
}
