import { KINDS, type Kind, type KindName, kindNamed, kindsOfCode } from '../kinds.ts';
import { isCapital, phraseAt, type Token } from '../tokens.ts';
import { fold } from '../vietnamese.ts';
import { codeOf } from './number-form.ts';

/** The word or abbreviation that opens a citation: "Kết luận", "KL", "QĐ". */
export interface KindWord {
  readonly kinds: readonly [KindName, ...KindName[]];
  /** Begins with a capital letter, so it is a name and not a verb. */
  readonly capital: boolean;
  readonly abbreviated: boolean;
  readonly alone: Kind['alone'];
  readonly next: number;
}

const SPELLINGS = KINDS.flatMap((kind) =>
  kind.spellings.map((spelling) => ({ kind, words: fold(spelling).split(' ') })),
);
const FIRST_WORDS = new Set(SPELLINGS.map(({ words }) => words[0]));

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
        capital: isCapital(token),
        abbreviated: false,
        alone: kind.alone,
        next: extend(tokens, next),
      };
    }
  }
  return abbreviationAt(tokens, at, token);
}

function abbreviationAt(tokens: readonly Token[], at: number, token: Token): KindWord | undefined {
  if (token.text === 'NQTW') return abbreviation('NQ', at + 1);
  const code = token.text.length > 1 && isCapital(token) ? codeOf(token) : undefined;
  const before = tokens[at - 1];
  const inside = token.gap === 'none' && before !== undefined && !/^[([“"‘',;:]$/.test(before.text);
  return code && !inside ? abbreviation(code, at + 1) : undefined;
}

function abbreviation(code: string, next: number): KindWord {
  const kinds = kindsOfCode(code);
  const { alone } = kindNamed(kinds[0]);
  return { kinds, capital: true, abbreviated: true, alone: code === 'TT' ? 'never' : alone, next };
}

function extend(tokens: readonly Token[], next: number): number {
  for (const words of EXTENSIONS) {
    const behind = phraseAt(tokens, next, words);
    if (behind) return behind;
  }
  return next;
}
