import { cardOfPage } from './page-card.ts';
import { hideCard, showCard, shownCard } from './shown-card.ts';

/** Milliseconds before a card comes, so that a pointer passing over the text raises none, and before it goes. */
const WAIT = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

/** What a card has been asked for last; one that comes after the reader has turned away is not shown. */
let wanted: HTMLAnchorElement | undefined;

/**
 * Shows, while a link to a directive or a term is hovered or focused, a card of its page. A card stays while the pointer
 * is on it, and Escape or scrolling sends it away. Screen readers have it as the link's description.
 */
export function showCards(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.citation, a.term')) listen(link);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss();
  });
  addEventListener('scroll', dismiss, { passive: true });
  addEventListener('resize', dismiss);
}

function listen(link: HTMLAnchorElement): void {
  // The card says it, and more.
  link.removeAttribute('title');
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(() => show(link));
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) later(() => show(link));
  });
  link.addEventListener('click', dismiss);
  for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => later(dismiss));
}

function later(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, WAIT);
}

function dismiss(): void {
  clearTimeout(timer);
  wanted = undefined;
  hideCard();
}

async function show(link: HTMLAnchorElement): Promise<void> {
  wanted = link;
  const card = await cardOfPage(link.href);
  if (!card || wanted !== link || shownCard() === card) return;
  link.setAttribute('aria-describedby', card.id);
  card.onpointerenter = () => clearTimeout(timer);
  card.onpointerleave = () => later(dismiss);
  showCard(link, card);
}
