import type { Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';

/** Words of a subject that are read: the beginning is enough to tell two documents apart. */
const LONGEST = 30;

/** Phrases that stand in many titles and tell none from another. */
const COMMON = new RegExp(
  '\\b(?:tiep tuc|thuc hien|tang cuong|nang cao|day manh|cong tac|su lanh dao|lanh dao|doi voi|nghi quyet|ket luan|chi thi|' +
    'quy dinh|ke hoach|huong dan|hoi nghi|trung uong|ban chap hanh|bo chinh tri|ban bi thu|khoa|lan thu|cua dang|dang|' +
    'tinh hinh|giai doan|trong|moi|can bo|dang vien|to chuc|chat luong|hieu qua|thi hanh|trien khai|mot so|ve|viec|cua|va|cac|' +
    'xay dung|phat trien|hien nay|thoi ky|nhiem vu|giai phap|dat nuoc|viet nam|sua doi|bo sung|den nam|van de|he thong chinh tri|(?:so )?\\d+)\\b',
);
/**
 * Phrases that tell as one what their words do not: what the Party builds is itself, where "xây dựng" alone stands in
 * every other title; what members must not do is not what pupils must not; unions have statutes too; Hồ Chí Minh is a city and a name of schools too.
 */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/\bxay dung(?: va)?(?: chinh don)? dang\b|\bchinh don dang\b/g, '0 xaydung chinhdon 0'],
  [/\b(?:nhung )?(?:(?:dieu|viec) )?dang vien khong duoc(?: lam)?\b/g, '0 dangvien khongduoc 0'],
  [/\bdieu le dang\b/g, '0 dieule cuadang 0'],
  [/\b(?:thanh pho|tp|quoc gia|cong san|tncs|thanh nien|dai hoc|bao tang|duong|lang|quang truong) ho chi minh\b/g, '0'],
  [/\bho chi minh\b/g, '0 hochi minh 0'],
];

/** Pairs that tell something only beside others. */
const WEAK = new Set(
  (
    'khong duoc,duoc lam,co quan,chinh tri,he thong,thong chinh,van ban,tu tuong,nhan dan,nha nuoc,thanh vien,' +
    'truoc het,xa hoi,to quoc,quan ly,trach nhiem,hoc tap,phong chong,xu ly'
  ).split(','),
);

/** What share of a written subject must be in a title. */
const DENSE = 0.5;

/** "đưa Kết luận 21 về | cơ sở": where a document is brought, no subject. */
const TARGET = /^(tung|tan|toi|den) |^(co so|chi bo|thon|xa|huyen|tinh|dia phuong|don vi)$/;

/** What of a title can be found again in a text, read once. */
export interface Title {
  /** Its telling pairs of words, and those of the documents that it names. */
  readonly telling: ReadonlySet<string>;
  /** Whether it says what it is about, in words or by naming documents whose titles are known. */
  readonly isTold: boolean;
  /** Its first words, as `subjectAt` gives them. */
  readonly beginning: string;
  readonly words: ReadonlySet<string>;
}

/** Reads a title. A title with figures names its subject by the number of another document; `named`: the titles of those. */
export function readTitle(title: string, named: readonly string[]): Title {
  const words = wordsOf(title);
  const told = /\d/.test(title) ? named : [];
  return {
    telling: new Set([words, ...told.map(wordsOf)].flatMap((each) => [...tellingPairs(each)])),
    isTold: !/\d/.test(title) || told.length > 0,
    beginning: words.replace(/^ve /, '').split(' ').slice(0, 4).join(' '),
    words: new Set(words.split(' ')),
  };
}

function wordsOf(title: string): string {
  return (fold(title).match(/[a-z0-9]+/g) ?? []).join(' ');
}

/** A written subject, read once. */
export interface Subject {
  readonly words: readonly string[];
  readonly telling: ReadonlySet<string>;
}

/** Reads the words of a subject. */
export function readSubject(words: readonly string[]): Subject {
  return { words, telling: words.length ? tellingPairs(words.join(' ')) : new Set() };
}

/** The words from a place to the end of the clause, and the place behind them. */
export function subjectAt(tokens: readonly Token[], at: number): { words: string[]; next: number } {
  const words: string[] = [];
  let place = at;
  for (; place < tokens.length && words.length < LONGEST; place++) {
    const token = tokens[place];
    if (!token || /^[.;(|”"»]$/.test(token.text)) break;
    if (token.type !== 'mark') words.push(token.folded);
  }
  return { words, next: place };
}

/**
 * How a written subject stands to a title: enough of it is there to be sure, or no more than one pair of words, or so
 * little that it is another's, or neither. Nothing is another's where the title does not say what it is about.
 */
export function compareSubject(subject: Subject, title: Title): 'same' | 'like' | 'other' | 'unsure' {
  const { words, telling } = subject;
  const shared = sharedPairs(telling, title.telling);
  const smaller = Math.min(telling.size, title.telling.size);
  if (shared > 0 && shared >= smaller * 0.4) {
    if (isLoose(telling, title)) return 'unsure';
    return shared >= Math.min(2, title.telling.size) ? 'same' : 'like';
  }
  const other = telling.size > 0 && shared <= smaller * 0.15;
  return other && !TARGET.test(words.join(' ')) && title.isTold ? 'other' : 'unsure';
}

/** Whether a written subject is a title in short: some telling pair, and no word that is not there. */
export function isShortFor(subject: Subject, { telling, words }: Title): boolean {
  const shared = [...subject.telling].some((pair) => telling.has(pair) && !WEAK.has(pair));
  return shared && subject.words.every((word) => words.has(word));
}

/** Whether the first telling pair of words of a written subject is one of a title's. */
export function beginsWithin(subject: Subject, { telling }: Title): boolean {
  const [first] = subject.telling;
  return first !== undefined && telling.has(first);
}

/** Whether a written subject begins as a title does, when two titles have most of their words in common. */
export function beginsAlike(subject: Subject, { beginning }: Title): boolean {
  return subject.words.length >= 4 && subject.words.slice(0, 4).join(' ') === beginning;
}

/** The telling pairs of words of a written subject that speak for a title: none where it goes on about something else. */
export function pairsFor(subject: Subject, title: Title): ReadonlySet<string> {
  const { telling: pairs } = subject;
  const shared = sharedPairs(pairs, title.telling);
  return (shared > 1 || shared === pairs.size) && !isLoose(pairs, title) ? pairs : new Set();
}

/** Whether most of a written subject, as far as it shares anything with a title, is not in that: what comes behind may be no subject any more. */
function isLoose(pairs: ReadonlySet<string>, { telling }: Title): boolean {
  const list = [...pairs];
  const reach = list.findLastIndex((pair) => telling.has(pair)) + 1;
  return sharedPairs(pairs, telling) < reach * DENSE;
}

/** The telling pairs of words in a stretch of text. */
export function pairsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.map(({ type, folded }) => (type === 'mark' ? (/^[,"“”]$/.test(folded) ? '' : '0') : folded));
  return tellingPairs(words.filter(Boolean).join(' '));
}

/**
 * How many telling pairs of words stretches of text share with a title; whether they speak of what it says, or hint at
 * it by one pair at least that is not in every other text.
 */
export function likeness(
  stretches: readonly ReadonlySet<string>[],
  { telling }: Title,
): { readonly shared: number; readonly alike: boolean; readonly hinted: boolean } {
  let shared = 0;
  let hinted = false;
  for (const pair of telling) {
    if (!stretches.some((pairs) => pairs.has(pair))) continue;
    shared++;
    hinted ||= !WEAK.has(pair);
  }
  return { shared, alike: shared >= Math.min(2, telling.size) && shared > 0 && shared >= telling.size / 6, hinted };
}

function tellingPairs(words: string): Set<string> {
  const whole = WHOLE.reduce((text, [phrase, one]) => text.replace(phrase, one), words);
  return new Set(whole.split(COMMON).flatMap(neighbours));
}

/** The pairs of neighbouring words: a word of Vietnamese mostly has two syllables. */
function neighbours(words: string): string[] {
  const list = words.trim().split(/\s+/);
  return list.slice(1).map((word, index) => `${list[index]} ${word}`);
}

function sharedPairs(pairs: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (known.has(pair)) shared++;
  return shared;
}
