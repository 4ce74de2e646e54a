import type { Life } from '../views/lives.ts';
import type { LifeSpan } from './lives-layout.ts';

/** A life as it is drawn. One whose end is not known has no length. */
export function lifeSpan({ slug, from, until, end, checked, amendments }: Life, label: string): LifeSpan {
  const to = until ?? (end === 'open' ? checked : from);
  return { slug, label, from, to, notches: amendments.flatMap(({ when }) => when ?? []) };
}
