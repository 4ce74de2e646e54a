import type { Token } from './tokens.ts';

const UNITS = new Map(
  ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'].map((word, value) => [word, value]),
);
for (const [word, value] of [
  ['tu', 4],
  ['lam', 5],
  ['nham', 5],
] as const)
  UNITS.set(word, value);

/** A number written in words and the place behind it. */
interface WrittenNumber {
  readonly value: number;
  readonly next: number;
}

/** Reads a number in words from ten on, below ten thousand: "hai mươi lăm", "hai nghìn không trăm mười hai". */
export function numberInWords(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  let [value, next] = [0, at];
  for (const [worth, words] of [
    [1000, ['nghin', 'ngan']],
    [100, ['tram']],
  ] as const) {
    const unit = unitAt(tokens, next);
    if (unit === undefined || !words.some((word) => word === tokens[next + 1]?.folded)) continue;
    value += unit * worth;
    next += 2;
  }
  const tens = tensAt(tokens, next, value > 0);
  const read = tens ?? { value: 0, next };
  return read.next > at && value + read.value >= 10 ? { value: value + read.value, next: read.next } : undefined;
}

/** "mười hai", "hai mươi lăm", "hai mươi mốt"; behind a hundred "linh năm" too. */
function tensAt(tokens: readonly Token[], at: number, inside: boolean): WrittenNumber | undefined {
  const word = tokens[at]?.folded ?? '';
  if (inside && /^(linh|le)$/.test(word)) return joined(0, tokens, at + 1);
  if (word === 'muoi') return unitAt(tokens, at - 1) ? undefined : joined(10, tokens, at + 1);
  const unit = unitAt(tokens, at);
  return unit && tokens[at + 1]?.folded === 'muoi' ? joined(unit * 10, tokens, at + 2) : undefined;
}

/** With the unit behind the tens, unless that is the word for years: "hai mươi | năm". */
function joined(tens: number, tokens: readonly Token[], at: number): WrittenNumber {
  const unit = tokens[at]?.folded === 'nam' ? undefined : unitAt(tokens, at);
  return unit ? { value: tens + unit, next: at + 1 } : { value: tens, next: at };
}

function unitAt(tokens: readonly Token[], at: number): number | undefined {
  return UNITS.get(tokens[at]?.folded ?? '');
}
