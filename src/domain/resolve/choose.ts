import type { Asked } from './asked.ts';
import type { CitationContext } from './context.ts';
import { type Choice, SURE } from './fates.ts';
import { isLater } from './favored.ts';
import type { Catalogue, Holder } from './holder.ts';
import { relatedNearby } from './nearby.ts';
import { plenumHolder } from './plenum.ts';
import { claimOf, isAfter, isFromAfar, neededFor, pointsFor, provenAmong, type Relation } from './proof.ts';
import { isNearlyNamed } from './rules.ts';
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
  if (citation.plenum) {
    const led = plenumHolder(citation, evidence.term ?? now, catalogue);
    const meant = led && left.includes(led.holder) && (led.alone || isNearlyNamed(led.holder, question));
    return meant ? { holder: led.holder, points: SURE } : undefined;
  }
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

/** What a document is to the page, if anything. */
function relationTo({ entry }: Holder, { self, related }: CitationContext): Relation | undefined {
  if (!entry) return undefined;
  if (entry.slug === self) return 'self';
  const named = related?.includes(entry.slug) || (self !== undefined && entry.related.includes(self));
  return named ? 'page' : undefined;
}
