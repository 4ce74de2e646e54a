import type { Format } from '../../domain/language/clean.ts';
import type { DocumentsCited } from '../../domain/resolve/documents-cited.ts';

/** A passage of public text with what it cites, labelled by reading, before and without the program. */
export interface Labelled {
  readonly id: string;
  readonly format: 'text' | 'md' | 'html';
  readonly text: string;
  readonly page: { readonly date: string | null; readonly issuer: string | null };
  readonly mentions: readonly LabelledMention[];
}

interface LabelledMention {
  /** The words of the mention; `occurrence` counts from 0, overlapping ones included. */
  readonly quote: string;
  readonly occurrence: number;
  readonly type: 'party' | 'plenum' | 'state';
  /** Slug of the directive that the writer means; null when it is another document. */
  readonly target: string | null;
  /** Whether the passage, or its page, settles that; "no": a link is not wrong and none is not a miss. */
  readonly due: 'text' | 'context' | 'no';
}

export interface Score {
  found: number;
  missed: number;
  /** Citations found where there is none. */
  extra: number;
  /** Ids of passages with a link that leads elsewhere than the writer meant, once a link. */
  wrong: string[];
  due: number;
  dueFound: number;
}

export const FORMATS: Readonly<Record<Labelled['format'], Format>> = { text: 'plain', md: 'markdown', html: 'html' };

/**
 * Scores what was read of passages. Of citations of the Party's documents: found, missed, extra; of links: wrong ones, and
 * how many of those that are due were found. A word that points back is no mention in the labels and no extra here.
 */
export function scoreOf(passages: readonly Labelled[], read: (passage: Labelled) => DocumentsCited): Score {
  const score: Score = { found: 0, missed: 0, extra: 0, wrong: [], due: 0, dueFound: 0 };
  for (const passage of passages) {
    const left = new Set(read(passage).citations);
    for (const mention of passage.mentions) {
      const span = spanOf(passage, mention);
      const citation = [...left].find(
        ({ start, end, form }) => form !== 'back' && start < span.end && end > span.start,
      );
      if (citation) left.delete(citation);
      if (mention.type === 'state') score.extra += citation ? 1 : 0;
      else if (citation) score.found++;
      else score.missed++;
      const due = mention.target !== null && mention.due !== 'no';
      if (due) score.due++;
      if (due && citation?.target === mention.target) score.dueFound++;
      if (citation?.target && citation.target !== mention.target) score.wrong.push(passage.id);
    }
    for (const { form, target } of left) {
      if (form !== 'back') score.extra++;
      if (target) score.wrong.push(passage.id);
    }
  }
  return score;
}

function spanOf({ id, text }: Labelled, { quote, occurrence }: LabelledMention): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${id}: “${quote}” (${occurrence}) is not in the text`);
  return { start, end: start + quote.length };
}
