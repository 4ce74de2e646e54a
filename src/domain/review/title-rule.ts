import { type Token, tokenize } from '../language/tokens.ts';
import { exactForm } from '../language/vietnamese.ts';
import { isDated } from '../resolve/rules.ts';
import { compareSubject } from '../resolve/subject.ts';
import { type Case, nameOf, seen, wordsAt } from './case.ts';
import type { Finding, Span } from './finding.ts';

/** Words that must agree before and behind what differs, so that the writer is known to give the title; or twice as many in all. */
const AGREE = 4;
/** Words before and behind what differs that are given with it. */
const BESIDE = 2;
/** Most words of either side that may differ in between. */
const DIFFER = 8;

/** The title that a text gives is not that of the document: some words differ amid others that agree, or all of it is another's. */
export function titleFinding(given: Case): Finding | undefined {
  const { text, mention, cited, evidence, written, meant, reading } = given;
  if (!meant || written.subject === undefined) return undefined;
  const isOfDay = isDated(meant.holder, { evidence });
  const sure = cited.form === 'full' || (cited.form === 'short' && isOfDay);
  const { title } = meant.entry;
  // A title that names another document gives as much of it as the writer likes.
  if (!sure || /\d/.test(title)) return undefined;
  const said = wordsFrom(reading.tokens, written.subject);
  const parted = differing(said, titleWords(title));
  const led = reading.tokens[written.subject - 1]?.folded === 've';
  const foreign = led && !parted && isOfDay && compareSubject(evidence.subject, meant.holder.title) === 'other';
  if (!parted && !foreign) return undefined;
  const [first, last] = parted?.said ?? [said[0], said.at(-1)];
  if (!first || !last) return undefined;
  const at = { start: first.start, end: last.end };
  const [from, to] = parted?.title ?? [];
  return {
    rule: 'title',
    mention,
    ...at,
    message: `Trích yếu của ${nameOf(meant.entry)} là “${title}”; trong câu viết “${wordsAt(text, at)}”.`,
    right: title,
    fix: from && to ? { ...at, text: title.slice(from.start, to.end) } : undefined,
    see: [seen(meant.entry)],
  };
}

interface TitleWord extends Span {
  readonly exact: string;
  readonly folded: string;
}

/** The words of a subject, to the end of the clause; "và" and marks are left out, for writers put one for the other. */
function wordsFrom(tokens: readonly Token[], from: number): TitleWord[] {
  const words: TitleWord[] = [];
  for (let at = from; at < tokens.length && words.length < 80; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.gap === 'paragraph') || /^[.(|”"»]$/.test(token.text)) break;
    if (token.type === 'mark' || token.folded === 'va') continue;
    const { start, end, folded } = token;
    words.push({ start, end, exact: exactForm(token.text), folded });
  }
  return words;
}

function titleWords(title: string): TitleWord[] {
  const words = wordsFrom(tokenize(title), 0);
  return words[0]?.folded === 've' ? words.slice(1) : words;
}

/** Where words of a title differ from it: the first and the last of them, as written and as they should be. */
interface Parted {
  readonly said: readonly [TitleWord | undefined, TitleWord | undefined];
  readonly title: readonly [TitleWord | undefined, TitleWord | undefined];
}

/**
 * Where the beginnings of a subject and a title agree, and the words agree again behind what differs; with the words
 * beside it, for a part of a word says little. "việc" at the beginning is let pass on either side, and so are words that
 * are abbreviated.
 */
function differing(said: readonly TitleWord[], title: readonly TitleWord[]): Parted | undefined {
  const from = said[0]?.folded === 'viec' ? 1 : 0;
  const shift = from - (title[0]?.folded === 'viec' ? 1 : 0);
  let same = from;
  while (said[same] && said[same]?.exact === title[same - shift]?.exact) same++;
  const its = same - shift;
  const before = same - from;
  if (before < BESIDE || same >= said.length || its >= title.length) return undefined;
  for (let gap = 1; gap <= 2 * DIFFER; gap++) {
    for (let more = Math.max(0, gap - DIFFER); more <= Math.min(gap, DIFFER); more++) {
      const less = gap - more;
      if (!agreeFrom(said, same + more, title, its + less, before < AGREE ? 2 * AGREE - before : AGREE)) continue;
      if (said.slice(same, same + more).some(isAbbreviation)) return undefined;
      return {
        said: [said[same - BESIDE], said[same + more - 1 + BESIDE]],
        title: [title[its - BESIDE], title[its + less - 1 + BESIDE]],
      };
    }
  }
  return undefined;
}

/** "CBĐV", "PCTN": a word of Vietnamese has a vowel. */
function isAbbreviation({ folded }: TitleWord): boolean {
  return /^[^aeiouy\d]{2,}$/.test(folded);
}

/** Whether so many words agree from two places on; or, when no more than usual are needed, all that are left of the title. */
function agreeFrom(
  said: readonly TitleWord[],
  mine: number,
  title: readonly TitleWord[],
  its: number,
  needed: number,
): boolean {
  const left = needed > AGREE ? needed : Math.min(needed, title.length - its);
  if (left < BESIDE || left > title.length - its) return false;
  for (let step = 0; step < left; step++) if (said[mine + step]?.exact !== title[its + step]?.exact) return false;
  return true;
}
