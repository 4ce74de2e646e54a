/** Milliseconds before a card comes, so that a pointer passing over the text raises none, and before it goes. */
const WAIT = 150;

/**
 * Shows, while a link is hovered or focused, the card that describes it; a source mark's card is the source itself.
 * A card stays while the pointer is on it, and Escape sends it away. Screen readers have it as the link's description.
 */
export function showCards(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLElement | undefined;

  const hide = () => {
    shown?.hidePopover();
    shown = undefined;
  };
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, WAIT);
  };
  const show = (link: HTMLAnchorElement) => {
    hide();
    const card = document.getElementById(link.getAttribute('aria-describedby') ?? '') ?? sourceCard(link);
    if (!card) return;
    // The browser's own hint would lie over the card.
    link.removeAttribute('title');
    card.onpointerenter = () => clearTimeout(timer);
    card.onpointerleave = () => later(hide);
    card.showPopover();
    place(card, link);
    shown = card;
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[aria-describedby], .mark a')) {
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') later(() => show(link));
    });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) later(() => show(link));
    });
    for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => later(hide));
  }
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', hide, { passive: true });
}

/** A card with the source that a mark points at, as the list at the end of the page has it; made when first asked for. */
function sourceCard(mark: HTMLAnchorElement): HTMLElement | undefined {
  const id = `the-${mark.hash.slice(1)}`;
  const known = document.getElementById(id);
  const source = document.getElementById(mark.hash.slice(1));
  if (known || !source) return known ?? undefined;
  const card = document.createElement('div');
  card.id = id;
  card.popover = 'manual';
  card.className = 'hover-card';
  card.innerHTML = source.innerHTML;
  card.querySelector('.back')?.remove();
  document.body.append(card);
  return card;
}

/** Puts a card under the line of its link where it fits on the screen, above it where it does not. */
function place(card: HTMLElement, link: HTMLAnchorElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + height < innerHeight;
  card.style.left = `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? line.bottom : Math.max(8, line.top - height)}px`;
}
