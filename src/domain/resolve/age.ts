import { numberInWords } from '../language/number-words.ts';
import { phraseAt, type Token } from '../language/tokens.ts';

/** What is done with a document for years. */
const DOINGS = ['nhin lai', 'thuc hien', 'trien khai', 'thi hanh', 'ban hanh', 'hoc tap'].map((words) =>
  words.split(' '),
);
/** How many tokens before a citation its age may stand. */
const REACH = 9;

/** For how many years a document has been carried out, as told before its citation: "10 năm thực hiện | Kết luận 21". */
export function ageBefore(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.type === 'mark') return undefined;
  for (let place = at - 2; place >= Math.max(0, at - REACH); place--) {
    const number = figureAt(tokens, place) ?? numberInWords(tokens, place);
    if (!number || number.value > 60 || tokens[number.next]?.folded !== 'nam') continue;
    const behind = number.next + 1;
    const done = behind === at || DOINGS.some((words) => phraseAt(tokens, behind, words));
    return done || tokens[place - 1]?.folded === 'sau' ? number.value : undefined;
  }
  return undefined;
}

function figureAt(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  return token?.type === 'number' ? { value: Number(token.text), next: at + 1 } : undefined;
}
