import { clean, type Format } from './clean.ts';
import { fold } from './vietnamese.ts';

/** A word, a run of digits or one other character. Offsets are UTF-16 units in the text as given, whatever its form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'mark';
  /** In NFC, as it is when clean, every kind of hyphen as "-" and of slash as "/". */
  readonly text: string;
  /** Without marks and case; "tw" for TW, TƯ and T.Ư. */
  readonly folded: string;
  /** What stands between this token and the one before. */
  readonly gap: 'none' | 'space' | 'paragraph';
}

/**
 * A word ends where a capital follows a small letter, for the blank was lost in "khaiQuy định", and behind the code of
 * the Central Committee in "QĐ/TWvề".
 */
const PIECE =
  /\p{Lu}*T[UWƯ](?=\p{Lu}?\p{Ll})|[Tt]\.[UuWwƯư](?!\p{L})|(?=\p{L})[\p{Lu}\p{M}]*[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]*|\d+|\S/gu;
const HYPHEN = /^[\u2010-\u2015\u2212\uFE63\uFF0D]$/;
const SLASH = /^[\u2044\u2215\uFF0F]$/;
/** The abbreviation of "Trung ương", alone or at the end of a longer one; and the words without their blank. */
const CENTRAL = /^T\.W$|^T\.Ư$|(?<=^[A-ZĐ]*)TƯ$|^[Tt]rungương$/;

/** Cuts a text into tokens, in one pass, once it is clean of what no reader sees. */
export function tokenize(text: string, format: Format = 'plain'): Token[] {
  const { text: plain, spanOf } = clean(text, format);
  const tokens: Token[] = [];
  const known = new Map<string, Pick<Token, 'type' | 'text' | 'folded'>>();
  let end = 0;
  for (const { 0: piece, index } of plain.matchAll(PIECE)) {
    const read = known.get(piece) ?? readPiece(piece);
    known.set(piece, read);
    const gap = gapOf(plain, end, index);
    end = index + piece.length;
    const { start, end: behind } = spanOf(index, end);
    tokens.push({ start, end: behind, type: read.type, text: read.text, folded: read.folded, gap });
  }
  return tokens;
}

/** Whether the words at a place, marks and case aside, are these; "trung uong" is also TW. The place behind them or undefined. */
export function phraseAt(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at;
  for (let i = 0; i < words.length; i++) {
    const token = tokens[next];
    if (!token || (i > 0 && token.gap === 'paragraph')) return undefined;
    if (words[i] === 'trung' && words[i + 1] === 'uong' && token.folded === 'tw') i++;
    else if (token.folded !== words[i]) return undefined;
    next++;
  }
  return next;
}

/** Whether a word begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function readPiece(piece: string): Pick<Token, 'type' | 'text' | 'folded'> {
  if (HYPHEN.test(piece)) return { type: 'mark', text: '-', folded: '-' };
  if (SLASH.test(piece)) return { type: 'mark', text: '/', folded: '/' };
  const type = /^\d/.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'mark';
  return { type, text: piece, folded: fold(piece.replace(CENTRAL, 'TW')) };
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (to === from) return 'none';
  if (to === from + 1) return 'space';
  return /\n\s*\n/.test(text.slice(from, to)) ? 'paragraph' : 'space';
}
