import { fold } from './vietnamese.ts';

/** A word, a run of digits or one other character. Offsets are UTF-16 units in the text as given, whatever its form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'mark';
  /** As typed, in NFC, every kind of hyphen as "-" and of slash as "/". */
  readonly text: string;
  /** Without marks and case; "tw" for TW, TƯ and T.Ư. */
  readonly folded: string;
  /** What stands between this token and the one before. */
  readonly gap: 'none' | 'space' | 'paragraph';
}

/** A word ends where a capital follows a small letter: the blank was lost in "khaiQuy định". */
const PIECE =
  /T[UWƯ]\u031B?(?=\p{Ll})|[Tt]\.[UuWwƯư]\u031B?(?![\p{L}\p{M}])|(?=\p{L})[\p{Lu}\p{M}]*[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]*|\d+|\S/gu;
const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060]$/;
const HYPHEN = /^[\u2010-\u2015\u2212\uFE63\uFF0D]$/;
const SLASH = /^[\u2044\u2215\uFF0F]$/;
/** The abbreviation of "Trung ương", alone or at the end of a longer one. */
const CENTRAL = /^T\.W$|^T\.Ư$|(?<=^[A-ZĐ]*)TƯ$/;

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Pick<Token, 'type' | 'text' | 'folded'>>();
  let end = 0;
  let invisible = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (INVISIBLE.test(piece)) {
      invisible++;
      continue;
    }
    const read = known.get(piece) ?? readPiece(piece);
    known.set(piece, read);
    const gap = gapOf(text, end, match.index, invisible);
    tokens.push({ start: match.index, end: match.index + piece.length, ...read, gap });
    end = match.index + piece.length;
    invisible = 0;
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
  const text = piece.normalize('NFC');
  return { type, text, folded: fold(text.replace(CENTRAL, 'TW')) };
}

function gapOf(text: string, from: number, to: number, invisible: number): Token['gap'] {
  if (to - from <= invisible) return 'none';
  return /\n\s*\n/.test(text.slice(from, to)) ? 'paragraph' : 'space';
}
