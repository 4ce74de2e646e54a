import { decodeEntity } from './entities.ts';

/** What a text is written in. Plain text is read as people paste it: with remains of both of the others. */
export type Format = 'plain' | 'markdown' | 'html';

/** A text without what no reader sees, and the way back to the text as given. */
export interface Clean {
  /** In NFC, without markup, invisible signs and entities; a blank line stands between blocks. */
  readonly text: string;
  /** Where a stretch of the clean text stands in the text as given, in UTF-16 units; the end is exclusive. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** What becomes something else, or nothing. Lengths are bounded, so that no text takes more than linear time. */
const SPECIAL = new RegExp(
  [
    '<!--',
    '</?[a-zA-Z][^<>]{0,2000}>',
    '\\]\\([^()\\s]{0,2000}\\)',
    '\\[\\^[\\p{L}\\d-]{1,80}\\]',
    '&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});',
    '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]+',
    '\\*+|`+|~~+',
    '(?<![\\p{L}\\d_])_+|_+(?![\\p{L}\\d_])',
    '\\\\(?=[!-/:-@[-`{-~])',
    '(?:\\r?\\n[^\\S\\n]*)+',
    '[^\\p{M}\\s]\\p{M}+',
  ].join('|'),
  'gu',
);
/** Elements that stand on lines of their own. */
const BLOCK =
  /^<\/?(?:p|div|h[1-6]|li|[uod]l|d[td]|table|t(?:body|head|foot|r)|caption|blockquote|section|article|header|footer|main|aside|nav|fig\w+|form|hr|pre|title|head|body|html|address)\b/i;
const CELL = /^<t[dh]\b/i;
const BREAK = /^<br\b/i;
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|label|link|mark|meta|o:p|q|s|samp|small|span|strike|strong|su[bp]|t[dht]|time|u|var|wbr)\b/i;
/** Elements whose content nobody reads. */
const HIDDEN = /^<\/?(script|style|template|noscript)\b/i;
/** What begins a line that is a block of its own: an item of a list, a heading, a quotation, the row of a table. */
const ITEM = /^(?:[-–—•+>*]\s|#{1,6}\s|\d{1,3}[.)]\s|\|)/;

/** Cleans a text, in linear time. */
export function clean(text: string, format: Format = 'plain'): Clean {
  const parts: string[] = [];
  const moved: Moved[] = [];
  const endOf = closings(text);
  let length = 0;
  let done = 0;
  const copy = (end: number) => {
    parts.push(text.slice(done, end));
    length += end - done;
  };
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    const { 0: found, index } = match;
    const end = found.startsWith('<') ? endOf(found, index) : index + found.length;
    const written = found.startsWith('<') ? readTag(found, format) : readSign(text, found, index, format);
    if (written === found && written.startsWith('\n')) continue;
    copy(index);
    parts.push(written);
    moved.push({ at: length, length: written.length, start: index, end });
    length += written.length;
    done = end;
    SPECIAL.lastIndex = end;
  }
  copy(text.length);
  if (moved.length === 0) return { text, spanOf: (start, end) => ({ start, end }) };
  const spanOf = (start: number, end: number) => ({ start: back(moved, start).start, end: back(moved, end - 1).end });
  return { text: parts.join(''), spanOf };
}

/** What a tag leaves in the text: the border of a block or a cell, a line break, or nothing. Other words in angle brackets stay. */
function readTag(tag: string, format: Format): string {
  if (BREAK.test(tag)) return '\n';
  if (BLOCK.test(tag) || HIDDEN.test(tag)) return '\n\n';
  if (CELL.test(tag)) return ' | ';
  return tag === '<!--' || format === 'html' || INLINE.test(tag) ? '' : tag;
}

function readSign(text: string, found: string, index: number, format: Format): string {
  switch (found.charAt(0)) {
    case '&':
      return decodeEntity(found) ?? found;
    case '\r':
    case '\n':
      return readBreak(text, found, index, format);
    case ']':
      return found.startsWith('](') ? '' : found.normalize('NFC');
    default:
      return /\p{M}$/u.test(found) ? found.normalize('NFC') : '';
  }
}

/** A blank line where a block ends, a line break or a space elsewhere. */
function readBreak(text: string, found: string, index: number, format: Format): string {
  if (format === 'html') return ' ';
  const next = index + found.length;
  const item =
    ITEM.test(text.slice(next, next + 8)) &&
    !/s(?:ố|o\u0302\u0301|o)\s*:?$/iu.test(text.slice(Math.max(0, index - 6), index));
  return item || found.indexOf('\n') !== found.lastIndexOf('\n') ? '\n\n' : '\n';
}

/** A piece of the clean text that was something else in the text as given. */
interface Moved {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Where one unit of the clean text comes from. */
function back(moved: readonly Moved[], at: number): { start: number; end: number } {
  let [low, high] = [0, moved.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moved[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const piece = moved[low - 1];
  if (!piece) return { start: at, end: at + 1 };
  if (at < piece.at + piece.length) return piece;
  const start = piece.end + at - piece.at - piece.length;
  return { start, end: start + 1 };
}

/** Where a tag ends; for one that hides what follows, where that ends. What never closes is looked for once. */
function closings(text: string): (found: string, index: number) => number {
  const unclosed = new Set<string>();
  return (found, index) => {
    const hidden = found.startsWith('</') ? undefined : HIDDEN.exec(found)?.[1]?.toLowerCase();
    const closing = found === '<!--' ? '-->' : hidden && `</${hidden}`;
    if (!closing || unclosed.has(closing)) return index + found.length;
    const from = index + found.length;
    const end = found === '<!--' ? text.indexOf(closing, from) : text.slice(from).search(new RegExp(closing, 'i'));
    if (end < 0) {
      unclosed.add(closing);
      return from;
    }
    return found === '<!--' ? end + closing.length : from + end;
  };
}
