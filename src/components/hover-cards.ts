/** Milliseconds before a card comes, so that a pointer passing over the text raises none, and before it goes. */
const WAIT = 150;

/**
 * Shows, while a link is hovered or focused, the card that describes it. The card stays while the pointer is on it,
 * and Escape sends it away. Screen readers have it as the description of the link.
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
  const show = (link: HTMLAnchorElement, card: HTMLElement) => {
    hide();
    // The browser's own hint would lie over the card.
    link.removeAttribute('title');
    card.showPopover();
    place(card, link);
    shown = card;
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[aria-describedby]')) {
    const card = document.getElementById(link.getAttribute('aria-describedby') ?? '');
    if (!card) continue;
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') later(() => show(link, card));
    });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) later(() => show(link, card));
    });
    for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => later(hide));
    card.onpointerenter = () => clearTimeout(timer);
    card.onpointerleave = () => later(hide);
  }
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', hide, { passive: true });
}

/** Puts a card under the line of its link where it fits on the screen, above it where it does not. */
function place(card: HTMLElement, link: HTMLAnchorElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + height < innerHeight;
  card.style.left = `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? line.bottom : Math.max(8, line.top - height)}px`;
}
