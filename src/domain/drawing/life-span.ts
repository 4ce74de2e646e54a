import { hasSureEnd } from '../views/life-words.ts';
import type { Life } from '../views/lives.ts';
import type { LifeSpan } from './lives-layout.ts';

/** A life as it is drawn. One whose end is not known has no length. */
export function lifeSpan(life: Life, label: string): LifeSpan {
  const { slug, from, until, end, checked, amendments } = life;
  const to = until ?? (end === 'open' ? checked : from);
  return { slug, label, from, to, isSure: hasSureEnd(life), notches: amendments.flatMap(({ when }) => when ?? []) };
}
