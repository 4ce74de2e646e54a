import type { Asked } from './asked.ts';
import type { CitationContext } from './context.ts';
import { type Choice, SURE } from './fates.ts';
import { isLater } from './favored.ts';
import type { Catalogue, Holder } from './holder.ts';
import { relatedNearby } from './nearby.ts';
import { ledByPlenum } from './plenum.ts';
import { claimOf, isAfter, isFromAfar, isTopical, neededFor, pointsFor, provenAmong, type Relation } from './proof.ts';
import { isDated, isNamed, isNearlyNamed, type Question } from './rules.ts';
import type { Now } from './text-time.ts';

/** What each citation means by what is said where it stands; undefined where that is not enough. `nowAt`: the time there. */
export function chooseAll(
  asked: readonly Asked[],
  context: CitationContext,
  nowAt: (asked: Asked) => Now,
  catalogue: Catalogue,
): (Choice | undefined)[] {
  const relatedOf = relatedNearby(asked);
  return asked.map((each, index) => {
    const related = relatedOf(index);
    const relationOf = (holder: Holder) => relationTo(holder, context) ?? (related(holder) ? 'near' : undefined);
    return choose(each, relationOf, nowAt(each), catalogue);
  });
}

/** The document that the text speaks for, leaving out those of another time that nothing speaks for. */
function choose(
  { question, left, rivals }: Asked,
  relationOf: (holder: Holder) => Relation | undefined,
  { term: now, sure }: Now,
  catalogue: Catalogue,
): Choice | undefined {
  const { citation, evidence } = question;
  if (citation.plenum) return chooseLed({ question, left }, evidence.term ?? (sure ? now : undefined), catalogue);
  const time = sure || !left.some((holder) => isAfter(holder, now)) ? now : undefined;
  const points = new Map(left.map((holder) => [holder, pointsFor(holder, question, relationOf(holder), time)]));
  const pointsOf = (holder: Holder) => points.get(holder) ?? 0;
  const claims = (holder: Holder) => claimOf(holder, question, relationOf(holder));
  const claim = Math.max(0, ...left.map(claims));
  if (rivals.some((rival) => claims(rival) > claim)) return undefined;
  const live = sure ? left.filter((holder) => pointsOf(holder) > 0 || !isFromAfar(holder, now)) : left;
  const holder = provenAmong(
    live,
    pointsOf,
    neededFor(question, sure && rivals.every((rival) => isLater(rival, question))),
  );
  return holder && { holder, points: pointsOf(holder) };
}

/** How well a document is told apart from others of the same plenum: by its day, its subject, or what the sentence is about. */
function sayingOf(holder: Holder, question: Question): number {
  if (isDated(holder, question)) return 4;
  if (isNamed(holder, question)) return 3;
  if (isTopical(holder, question)) return 2;
  return isNearlyNamed(holder, question) ? 1 : 0;
}

/** The document that a plenum stands for: the only one of its term, or the only one that more is said of. */
function chooseLed(
  { question, left }: Pick<Asked, 'question' | 'left'>,
  term: string | undefined,
  catalogue: Catalogue,
): Choice | undefined {
  const led = ledByPlenum(question.citation, term, catalogue).filter(({ holder }) => left.includes(holder));
  const known = question.citation.plenum?.term ?? term;
  const saying =
    known !== undefined && led.some(({ alone }) => alone) ? () => 1 : (holder: Holder) => sayingOf(holder, question);
  const most = Math.max(1, ...led.map(({ holder }) => saying(holder)));
  const [only, ...more] = led.filter(({ holder }) => saying(holder) === most);
  return only && !more.length ? { holder: only.holder, points: SURE } : undefined;
}

/** What a document is to the page, if anything. */
function relationTo({ entry }: Holder, { self, related }: CitationContext): Relation | undefined {
  if (!entry) return undefined;
  if (entry.slug === self) return 'self';
  const named = related?.includes(entry.slug) || (self !== undefined && entry.related.includes(self));
  return named ? 'page' : undefined;
}
