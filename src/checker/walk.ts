import type { Parts } from './parts.ts';

/** Goes from place to place in the marked text. */
export interface Walk {
  readonly step: (by: 1 | -1) => void;
  /** Goes to one place; undefined goes nowhere. */
  readonly goTo: (element: HTMLElement | undefined) => void;
}

/** A walk over the places of a text, from wherever the reader is; `placesOf` gives them in order. */
export function walkOver({ where, back, next }: Parts, placesOf: () => readonly HTMLElement[]): Walk {
  let at = -1;
  const goTo = (element: HTMLElement | undefined) => {
    if (!element) return;
    const places = placesOf();
    at = places.indexOf(element);
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    where.textContent = `Chỗ ${at + 1} trong ${places.length}`;
  };
  const step = (by: 1 | -1) => {
    const places = placesOf();
    const here = document.activeElement instanceof HTMLElement ? places.indexOf(document.activeElement) : -1;
    const from = here >= 0 ? here : at;
    const to = from < 0 ? (by > 0 ? 0 : places.length - 1) : (from + by + places.length) % places.length;
    goTo(places[to]);
  };
  back.onclick = () => step(-1);
  next.onclick = () => step(1);
  return { step, goTo };
}
