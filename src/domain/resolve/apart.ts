import type { Citation, StateDocument } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { phraseAt } from '../language/tokens.ts';
import type { Choice } from './fates.ts';

/** Words before a citation that set it against the one before. */
const AGAINST = ['thay the', 'thay cho', 'thay', 'ke thua', 'khac voi', 'so voi'].map((words) => words.split(' '));
/** How many tokens may stand between the two, and what not: the other is the subject of the verb. */
const REACH = 16;
const ENDS = /^[.;:"'“”«»]$/;

/** For each citation whether it is set against the one before it, of the same number: "Kết luận 21 thay Kết luận 21 năm 2012". */
export function setAgainst(citations: readonly Citation[], { tokens }: Reading): boolean[] {
  return citations.map((citation, index) => {
    const { first } = citation.place;
    const before = citations[index - 1];
    if (!before || !isSameNumber(before, citation)) return false;
    const between = tokens.slice(before.place.next, first);
    if (between.length > REACH || between.some(({ text }) => ENDS.test(text))) return false;
    return AGAINST.some((words) => phraseAt(tokens, first - words.length, words) === first);
  });
}

/** The choices without those that make a document its own counterpart: what says less goes, or both when they say the same. */
export function keptApart(
  choices: readonly (Choice | undefined)[],
  against: readonly boolean[],
): (Choice | undefined)[] {
  const kept = [...choices];
  for (const [index, is] of against.entries()) {
    const [before, one] = [choices[index - 1], choices[index]];
    if (!is || !one || one.holder !== before?.holder) continue;
    if (one.points <= before.points) kept[index] = undefined;
    if (before.points <= one.points) kept[index - 1] = undefined;
  }
  return kept;
}

/** Tells of a citation without a body whether a state document of its kind and number is named in the text: then it may be that. */
export function mayBeOfState(documents: readonly StateDocument[]): (citation: Citation) => boolean {
  const named = new Set(documents.map(({ kind, number }) => `${kind} ${Number.parseInt(number, 10)}`));
  return ({ organ, kinds, serial }) => !organ && kinds.some((kind) => named.has(`${kind} ${serial}`));
}

function isSameNumber(a: Citation, b: Citation): boolean {
  return a.serial !== undefined && a.serial === b.serial && a.kinds.some((kind) => b.kinds.includes(kind));
}
