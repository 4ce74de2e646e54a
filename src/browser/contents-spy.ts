/** Pixels between where a jump puts a heading and where its section counts as being read. */
const SLACK = 8;

/** Marks in the contents the section that is being read, names it in the bar, and closes the sheet after a jump. */
export function followReading(): void {
  const contents = document.getElementById('muc-luc');
  if (!contents) return;
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll('a')) links.set(link.hash.slice(1), link);
  const here = document.querySelector('[data-here]');
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let current: HTMLAnchorElement | undefined;
  let jump: { readonly link: HTMLAnchorElement; readonly y: number } | undefined;
  let isAwaited = false;

  const mark = () => {
    isAwaited = false;
    if (jump?.y !== scrollY) jump = undefined;
    const next = jump?.link ?? links.get(sectionRead(headings)?.id ?? '');
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
    if (here) here.textContent = next?.textContent.replace(/\. .*/, '') ?? '';
    if (next) keepInSight(contents, next);
  };
  const markSoon = () => {
    if (!isAwaited) requestAnimationFrame(mark);
    isAwaited = true;
  };
  for (const link of links.values()) {
    link.addEventListener('click', () => {
      if (contents.matches(':popover-open')) contents.hidePopover();
      // The browser has jumped by then, but near the end of a page it cannot bring the heading to the top.
      requestAnimationFrame(() => {
        if (location.hash === link.hash) jump = { link, y: scrollY };
        mark();
      });
    });
  }
  addEventListener('scroll', markSoon, { passive: true });
  addEventListener('resize', markSoon);
  mark();
}

/** Moves the list of the contents, and nothing else, so that an entry stands in it. */
function keepInSight(list: HTMLElement, entry: HTMLElement): void {
  const [box, { top, bottom }] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (top < box.top) list.scrollTop -= box.top - top + entry.offsetHeight;
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom + entry.offsetHeight;
}

/** The heading of the section at the top of the window; at the very end of the page it is the last. */
function sectionRead(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const { clientHeight, scrollHeight } = document.documentElement;
  if (scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1) return headings.at(-1);
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + SLACK;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
}
