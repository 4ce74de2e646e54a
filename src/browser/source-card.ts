import { hideCard, showCard, shownCard } from './shown-card.ts';

/**
 * A card with the source that a mark points at, as the list at the end of the page has it, and the way to that list;
 * made when first asked for.
 */
export function sourceCard(mark: HTMLAnchorElement): HTMLElement | undefined {
  const id = `the-${mark.hash.slice(1)}`;
  const known = document.getElementById(id);
  const source = document.getElementById(mark.hash.slice(1));
  if (known || !source) return known ?? undefined;
  const card = document.createElement('div');
  card.id = id;
  card.popover = 'manual';
  card.className = 'hover-card';
  card.role = 'dialog';
  card.ariaLabel = mark.ariaLabel;
  card.tabIndex = -1;
  card.innerHTML = source.innerHTML;
  card.querySelector('.back')?.remove();
  const toList = document.createElement('a');
  toList.className = 'to-list';
  toList.href = mark.hash;
  toList.textContent = 'Xem trong danh sách nguồn';
  toList.addEventListener('click', hideCard);
  card.append(toList);
  document.body.append(card);
  return card;
}

/**
 * Lets a click on a source mark, by whatever means, show its card in place of jumping to the list. The card stays until
 * the mark is clicked again, or the reader turns to something else.
 */
export function holdSourceCards(): void {
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('.mark a')) {
    mark.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const card = sourceCard(mark);
      if (!card) return;
      event.preventDefault();
      if (isHeldBy(mark)) return hideCard();
      showCard(mark, card, true);
      card.focus({ preventScroll: true });
    });
  }
  // A finger put down may begin a scroll, and on iOS a tap on plain text is no click: only its lifting says it all.
  for (const turn of ['pointerup', 'focusin']) {
    document.addEventListener(turn, ({ target }) => {
      const shown = shownCard();
      if (!shown?.isHeld || !(target instanceof Node)) return;
      if (!shown.card.contains(target) && !shown.link.contains(target)) hideCard();
    });
  }
}

function isHeldBy(mark: HTMLAnchorElement): boolean {
  const shown = shownCard();
  return shown?.isHeld === true && shown.link === mark;
}
