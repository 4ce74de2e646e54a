import type { Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';

/** Words of a subject that are read: the beginning is enough to tell two documents apart. */
const LONGEST = 30;

/** Phrases that stand in many titles and tell none from another. */
const COMMON = new RegExp(
  '\\b(?:tiep tuc|thuc hien|tang cuong|nang cao|day manh|cong tac|su lanh dao|lanh dao|doi voi|nghi quyet|ket luan|chi thi|' +
    'quy dinh|ke hoach|huong dan|hoi nghi|trung uong|ban chap hanh|bo chinh tri|ban bi thu|khoa|lan thu|cua dang|dang|' +
    'tinh hinh|giai doan|trong|moi|can bo|dang vien|to chuc|chat luong|hieu qua|thi hanh|trien khai|mot so|ve|viec|cua|va|cac|(?<!co )so)\\b',
);

/** "đưa Kết luận 21 về | cơ sở": where a document is brought, no subject. */
const TARGET = /^(tung|tan|toi|den) |^(co so|chi bo|thon|xa|huyen|tinh|dia phuong|don vi)$/;

/** The words from a place to the end of the clause. */
export function subjectAt(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (let place = at; place < tokens.length && words.length < LONGEST; place++) {
    const token = tokens[place];
    if (!token || /^[.;(]$/.test(token.text)) break;
    if (token.type !== 'mark') words.push(token.folded);
  }
  return words;
}

/**
 * How a written subject stands to a title: enough of it is there to be sure, or none at all, or neither. A title with
 * figures names its subject by the number of another document, so that a subject in words proves nothing against it.
 */
export function compareSubject(subject: readonly string[], title: string): 'same' | 'other' | 'unsure' {
  if (!subject.length) return 'unsure';
  const words = subject.join(' ');
  const telling = sharedPairs(tellingPairs(words), tellingPairs(plain(title)));
  if (telling >= 2 || (telling === 1 && subject.length <= 5)) return 'same';
  const none = sharedPairs(pairsOf(words), pairsOf(plain(title))) === 0;
  return none && subject.length > 1 && !TARGET.test(words) && !/\d/.test(title) ? 'other' : 'unsure';
}

/** Whether a written subject begins as a title does, when two titles have most of their words in common. */
export function beginsAlike(subject: readonly string[], title: string): boolean {
  if (subject.length < 4) return false;
  const words = plain(title).replace(/^ve /, '').split(' ').slice(0, 4).join(' ');
  return subject.slice(0, 4).join(' ') === words;
}

/** Whether a sentence speaks of what a title says: two telling pairs of words of it, and a fifth of them all. */
export function speaksOf(sentence: readonly Token[], title: string): boolean {
  const words = sentence.filter(({ type }) => type !== 'mark').map(({ folded }) => folded);
  const known = tellingPairs(plain(title));
  const shared = sharedPairs(tellingPairs(words.join(' ')), known);
  return shared >= 2 && shared >= known.size / 5;
}

function tellingPairs(words: string): Set<string> {
  return new Set(words.split(COMMON).flatMap((part) => [...pairsOf(part)]));
}

/** The pairs of neighbouring words: a word of Vietnamese mostly has two syllables. */
function pairsOf(words: string): Set<string> {
  const list = words.trim().split(/\s+/);
  return new Set(list.slice(1).map((word, index) => `${list[index]} ${word}`));
}

function sharedPairs(pairs: ReadonlySet<string>, known: ReadonlySet<string>): number {
  return [...pairs].filter((pair) => known.has(pair)).length;
}

function plain(title: string): string {
  return (fold(title).match(/[a-z0-9]+/g) ?? []).join(' ');
}
