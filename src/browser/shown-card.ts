let shown: HTMLElement | undefined;

/** The card on the screen; there is one at most. */
export function shownCard(): HTMLElement | undefined {
  return shown;
}

/** Shows the card of a link, in place of any other. */
export function showCard(link: HTMLAnchorElement, card: HTMLElement): void {
  hideCard();
  // The browser's own hint would lie over the card.
  link.removeAttribute('title');
  card.showPopover();
  place(card, link);
  shown = card;
}

/** Takes the card off the screen, if there is one. */
export function hideCard(): void {
  shown?.hidePopover();
  shown = undefined;
}

/** Puts a card under the line of its link where it fits on the screen, above it where it does not. */
function place(card: HTMLElement, link: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + height < innerHeight;
  card.style.left = `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? line.bottom : Math.max(8, line.top - height)}px`;
}
