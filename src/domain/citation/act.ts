import { isCapital, phraseAt, type Token } from '../language/tokens.ts';
import { kindAt } from './kind-word.ts';

/** Acts that have clauses and are no directives; the last are also common words and need a capital. */
const ACTS = ['hien phap', 'bo luat', 'phap lenh', 'nghi dinh', 'thong tu', 'dieu le', 'luat', 'lenh'].map((name) =>
  name.split(' '),
);

/** Whether the name of an act, a directive or another, begins at a place. */
export function actAt(tokens: readonly Token[], at: number): boolean {
  const named = ACTS.some((words) => phraseAt(tokens, at, words) && (words.length > 1 || isCapital(tokens[at])));
  return named || kindAt(tokens, at)?.capital === true;
}
