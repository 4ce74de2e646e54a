import { phraseAt, type Token } from '../language/tokens.ts';
import { clausesBefore } from './clause.ts';
import type { KindWord } from './kind-word.ts';
import type { Mention } from './mention.ts';

/** Words that point back to a document named before: "Quy định | nói trên". */
const BACK = ['noi tren', 'neu tren', 'tren day', 'vua neu', 'da neu'].map((words) => words.split(' '));
/** Words that point to it only with a clause before them: "Điều 5 của quy định | này". */
const THIS = new Set(['nay', 'do', 'tren', 'ay']);

/** A kind that points back to a directive of that kind named before; nothing where it says no more than "quy định này". */
export function antecedentAt(tokens: readonly Token[], at: number, kind: KindWord): Mention[] {
  if (kind.abbreviated) return [];
  const [next] = BACK.flatMap((words) => phraseAt(tokens, kind.next, words) ?? []);
  if (next) return [{ first: at, next, kinds: kind.kinds, back: true }];
  const pointed = THIS.has(tokens[kind.next]?.folded ?? '') && clausesBefore(tokens, at).length > 0;
  return pointed ? [{ first: at, next: kind.next + 1, kinds: kind.kinds, back: true }] : [];
}
