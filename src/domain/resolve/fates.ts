import type { Citation } from '../citation/find.ts';
import type { Asked } from './asked.ts';
import type { Holder } from './holder.ts';

/** What a citation was found to mean, and how much speaks for it. */
export interface Choice {
  readonly holder: Holder;
  readonly points: number;
}

/** Points from which on one mention settles what the others of the same number mean. */
export const SURE = 4;

/** What became of the other mentions of one number in a text. */
export interface Fate {
  /** What those mean that say enough; when none does, those that say something. */
  readonly holders: ReadonlySet<Holder>;
  /** What is said of one of them, its organ or date or issuer, is true of no document known. */
  readonly foreign: boolean;
}

/**
 * Tells what became of a number elsewhere in a text. A number whose organ is written is asked after under that organ,
 * and under none; a bare one under every organ.
 */
export function fatesIn(
  asked: readonly Asked[],
  choices: readonly (Choice | undefined)[],
): (citation: Citation) => Fate {
  const byKey = new Map<string, { sure: Set<Holder>; likely: Set<Holder>; foreign: boolean }>();
  for (const [index, { question, left, refusal }] of asked.entries()) {
    const choice = choices[index];
    const foreign =
      left.length === 0 &&
      (refusal.startsWith('other-') || (refusal === 'unknown-number' && question.citation.organ !== undefined));
    for (const key of keysOf(question.citation.plenum && choice ? numberOf(choice.holder) : question.citation)) {
      const fate = byKey.get(key) ?? { sure: new Set(), likely: new Set(), foreign: false };
      byKey.set(key, fate);
      if (choice) fate[choice.points >= SURE ? 'sure' : 'likely'].add(choice.holder);
      fate.foreign ||= foreign;
    }
  }
  return (citation) => {
    const fates = keysOf(citation, true).flatMap((key) => byKey.get(key) ?? []);
    const sure = new Set(fates.flatMap((fate) => [...fate.sure]));
    return {
      holders: sure.size ? sure : new Set(fates.flatMap((fate) => [...fate.likely])),
      foreign: fates.some(({ foreign }) => foreign),
    };
  };
}

/** The number of a document that was named after its plenum. */
function numberOf({ known, organ }: Holder) {
  return { kinds: [known.kind], serial: known.number ? Number.parseInt(known.number, 10) : undefined, organ };
}

/** A full number is entered under its organ and, for bare ones to find, under "any"; a bare one under "none" and "any". */
function keysOf({ kinds, serial, organ }: Pick<Citation, 'kinds' | 'serial' | 'organ'>, asking = false): string[] {
  if (serial === undefined) return [];
  const ways = asking ? (organ ? [organ, 'none'] : ['any']) : [organ ?? 'none', 'any'];
  return kinds.flatMap((kind) => ways.map((way) => `${kind} ${serial} ${way}`));
}
