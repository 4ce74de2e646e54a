import { phraseAt, type Token } from '../language/tokens.ts';

/** What is done with a document for years. */
const DOINGS = ['thuc hien', 'trien khai', 'thi hanh', 'ban hanh', 'hoc tap'].map((words) => words.split(' '));
/** How many tokens before a citation its age may stand. */
const REACH = 9;

/** For how many years a document has been carried out, as told before its citation: "10 năm thực hiện | Kết luận 21". */
export function ageBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 2; place >= Math.max(0, at - REACH); place--) {
    const years = Number(tokens[place]?.text);
    if (tokens[place]?.type !== 'number' || years > 60 || tokens[place + 1]?.folded !== 'nam') continue;
    const done = place + 2 === at || DOINGS.some((words) => phraseAt(tokens, place + 2, words));
    return done || tokens[place - 1]?.folded === 'sau' ? years : undefined;
  }
  return undefined;
}
