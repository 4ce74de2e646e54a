/** A card on the screen. */
interface ShownCard {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
  /** Whether the reader asked for it by a tap; one that came by hovering goes by itself. */
  readonly isHeld: boolean;
}

let shown: ShownCard | undefined;

/** The card on the screen; there is one at most. */
export function shownCard(): ShownCard | undefined {
  return shown;
}

/** Shows the card of a link, in place of any other. */
export function showCard(link: HTMLAnchorElement, card: HTMLElement, isHeld: boolean): void {
  hideCard();
  // The browser's own hint would lie over the card.
  link.removeAttribute('title');
  // A held card comes after its link in the order of the Tab key; any other is gone by the time one is in it.
  card.showPopover(isHeld ? { source: link } : {});
  place(card, link);
  shown = { link, card, isHeld };
}

/** Takes the card off the screen, if there is one. */
export function hideCard(): void {
  shown?.card.hidePopover();
  shown = undefined;
}

/** Keeps a held card at its link while the page moves, until the link has left the screen; any other goes at once. */
export function followLink(): void {
  if (!shown) return;
  const { top, bottom } = shown.link.getBoundingClientRect();
  if (shown.isHeld && bottom > 0 && top < innerHeight) place(shown.card, shown.link);
  else hideCard();
}

/** Puts a card under the line of its link where it fits on the screen, above it where it does not. */
function place(card: HTMLElement, link: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + height < innerHeight;
  card.style.left = `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? line.bottom : Math.max(8, line.top - height)}px`;
}
