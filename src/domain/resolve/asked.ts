import type { Citation } from '../citation/find.ts';
import type { CitationContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { favoredAmong, ofIssuerNamed } from './favored.ts';
import { type Catalogue, type Holder, holdersOf } from './holder.ts';
import { ledByPlenum } from './plenum.ts';
import type { Reason } from './resolution.ts';
import { isDated, isNamed, OBJECTIONS, objectionTo, type Question } from './rules.ts';

/** A citation with the documents that bear its number, and what is left of them. */
export interface Asked {
  readonly question: Question;
  /** Those that nothing in the text speaks against, in the collection or not. */
  readonly left: readonly Holder[];
  /** Those that only the times named in the sentence speak against, beside others of its times. */
  readonly rivals: readonly Holder[];
  /** Why it leads nowhere when none of the collection is left. */
  readonly refusal: Reason;
  /** Slugs of the directives that bear the number. */
  readonly candidates: readonly string[];
}

/** Asks which documents a citation may mean. `now`: the term of the page, for a plenum whose term is not written. */
export function ask(
  citation: Citation,
  evidence: Evidence,
  context: CitationContext,
  catalogue: Catalogue,
  now: string | undefined,
): Asked {
  const term = citation.plenum?.term ?? evidence.term;
  const question: Question = { citation, evidence: { ...evidence, term }, context, newest: catalogue.newest };
  const { holders, slips } = citation.plenum
    ? { holders: ledByPlenum(citation, term ?? now, catalogue).map(({ holder }) => holder), slips: [] }
    : holdersOf(citation, catalogue);
  const forgiven = slips.filter(
    (holder) =>
      isDated(holder, question) || (!holders.length && citation.organ !== undefined && isNamed(holder, question)),
  );
  const all = [...holders, ...forgiven];
  const objections = new Map(all.map((holder) => [holder, objectionTo(holder, question)]));
  const own = all.flatMap((holder) => (holder.entry ? (objections.get(holder) ?? []) : []));
  const possible = all.filter((holder) => [undefined, 'other-subject'].includes(objections.get(holder)));
  const favored = favoredAmong(ofIssuerNamed(possible, question), question);
  const left = favored.holders.filter((holder) => objections.get(holder) === undefined);
  const refusal = OBJECTIONS.findLast((objection) => own.includes(objection));
  return {
    question,
    left,
    rivals: favored.rivals,
    refusal: favored.rivals.length ? 'contradiction' : (refusal ?? (all.length ? 'contradiction' : 'unknown-number')),
    candidates: all.flatMap(({ entry }) => entry?.slug ?? []),
  };
}
