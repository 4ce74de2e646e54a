import { hideCard, showCard, shownCard } from './shown-card.ts';

/** Milliseconds before a card comes, so that a pointer passing over the text raises none, and before it goes. */
const WAIT = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows, while a link is hovered or focused, the card that describes it. A card stays while the pointer is on it, and
 * Escape or scrolling sends it away. Screen readers have it as the link's description.
 */
export function showCards(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[aria-describedby]')) listen(link);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hideCard();
  });
  addEventListener('scroll', hideCard, { passive: true });
  addEventListener('resize', hideCard);
}

function listen(link: HTMLAnchorElement): void {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(() => show(link));
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) later(() => show(link));
  });
  link.addEventListener('click', () => clearTimeout(timer));
  for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => later(hideCard));
}

function later(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, WAIT);
}

function show(link: HTMLAnchorElement): void {
  const card = document.getElementById(link.getAttribute('aria-describedby') ?? '');
  if (!card || shownCard() === card) return;
  card.onpointerenter = () => clearTimeout(timer);
  card.onpointerleave = () => later(hideCard);
  showCard(link, card);
}
