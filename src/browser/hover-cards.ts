import { followLink, hideCard, showCard, shownCard } from './shown-card.ts';
import { holdSourceCards, sourceCard } from './source-card.ts';

/** Milliseconds before a card comes, so that a pointer passing over the text raises none, and before it goes. */
const WAIT = 150;

let timer: ReturnType<typeof setTimeout> | undefined;
/** While Escape puts the focus back on a link, which shall not raise its card again. */
let isGoingBack = false;

/**
 * Shows, while a link is hovered or focused, the card that describes it; a source mark's card is the source itself, and
 * stays when the mark is clicked. A card stays while the pointer is on it, and Escape sends it away. Screen readers
 * have it as the link's description.
 */
export function showCards(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[aria-describedby], .mark a')) listen(link);
  holdSourceCards();
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss();
  });
  addEventListener('scroll', followLink, { passive: true });
  addEventListener('resize', followLink);
}

function listen(link: HTMLAnchorElement): void {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(() => show(link));
  });
  link.addEventListener('focus', () => {
    if (!isGoingBack && link.matches(':focus-visible')) later(() => show(link));
  });
  // What comes of a click is decided there; the pointer that is on the link has nothing more to say.
  link.addEventListener('click', () => clearTimeout(timer));
  for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => later(hideCard));
}

/** Does it after a while, unless the reader has asked for a card to stay. */
function later(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!shownCard()?.isHeld) act();
  }, WAIT);
}

function show(link: HTMLAnchorElement): void {
  const card = document.getElementById(link.getAttribute('aria-describedby') ?? '') ?? sourceCard(link);
  if (!card) return;
  card.onpointerenter = () => clearTimeout(timer);
  card.onpointerleave = () => later(hideCard);
  showCard(link, card, false);
}

/** Sends the card away; who was inside it is back at its link. */
function dismiss(): void {
  const shown = shownCard();
  const wasInside = shown?.card.contains(document.activeElement);
  hideCard();
  if (!wasInside) return;
  isGoingBack = true;
  shown?.link.focus();
  isGoingBack = false;
}
