import { isCapital, phraseAt, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { KINDS, type Kind, type KindName, kindNamed, kindsOfCode } from '../party/kinds.ts';
import { codeOf } from './number-form.ts';

/** The word or abbreviation that opens a citation: "Kết luận", "KL", "QĐ". */
export interface KindWord {
  readonly kinds: readonly [KindName, ...KindName[]];
  /** Begins with a capital letter, so it is a name and not a verb; what is all in capitals may be either. */
  readonly capital: boolean;
  readonly abbreviated: boolean;
  readonly alone: Kind['alone'];
  readonly next: number;
}

const SPELLINGS = KINDS.flatMap((kind) =>
  kind.spellings.flatMap((spelling) =>
    withBlanksLost(fold(spelling)).map((words) => ({ kind, words: words.split(' ') })),
  ),
);
const FIRST_WORDS = new Set(SPELLINGS.map(({ words }) => words[0]));

/** Abbreviations that people also write in small letters; "kl" is a weight as well, and the others are many things. */
const IN_SMALL = new Set(['NQ', 'QĐ', 'KL']);

/** Words that may stand between the kind and its number: "Chương trình hành động số 28", "Thông báo kết luận số 12". */
const EXTENSIONS = [
  ['hanh', 'dong'],
  ['chuyen', 'de'],
  ['ket', 'luan'],
];

/** Reads the kind at a place; undefined when there is none. */
export function kindAt(tokens: readonly Token[], at: number): KindWord | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  if (FIRST_WORDS.has(token.folded)) {
    for (const { kind, words } of SPELLINGS) {
      const next = phraseAt(tokens, at, words);
      if (next === undefined) continue;
      return {
        kinds: [kind.name],
        capital: isCapital(token) && !isShouted(tokens, at),
        abbreviated: false,
        alone: kind.alone,
        next: extend(tokens, next),
      };
    }
  }
  return abbreviationAt(tokens, at, token);
}

/** Whether two words beside each other are all in capitals. */
export function isShouted(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at], tokens[at + 1]].map((token) => token?.text ?? '');
  return words.every((text) => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase());
}

function abbreviationAt(tokens: readonly Token[], at: number, token: Token): KindWord | undefined {
  if (token.text === 'NQTW') return abbreviation('NQ', true, at + 1);
  const code = token.text.length > 1 ? codeOf(token) : undefined;
  const before = tokens[at - 1];
  const inside =
    token.gap === 'none' &&
    before !== undefined &&
    (before.type !== 'mark' || /^[-._@&=~+%#\\\uFFFC]$/.test(before.text));
  if (!code || inside) return undefined;
  if (isCapital(token)) return abbreviation(code, true, at + 1);
  return IN_SMALL.has(code) && tokens[at + 1]?.gap === 'space' ? abbreviation(code, code !== 'KL', at + 1) : undefined;
}

function abbreviation(code: string, capital: boolean, next: number): KindWord {
  const kinds = kindsOfCode(code);
  const { alone } = kindNamed(kinds[0]);
  return { kinds, capital, abbreviated: true, alone: code === 'TT' ? 'never' : alone, next };
}

/** "quy dinh", and as it stands where blanks were lost: "quydinh", "quy dinhso", "quydinhso". */
function withBlanksLost(spelling: string): string[] {
  const joined = spelling.replace(' ', '');
  return [spelling, joined, `${spelling}so`, `${joined}so`];
}

function extend(tokens: readonly Token[], next: number): number {
  for (const words of EXTENSIONS) {
    const behind = phraseAt(tokens, next, words);
    if (behind) return behind;
  }
  return next;
}
