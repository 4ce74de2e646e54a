/** Pixels from the top of the window to where a section counts as being read. */
const LINE = 96;

/** Marks in the contents the section that is being read. */
export function followReading(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('aside a[href^="#"]')) {
    links.set(link.hash.slice(1), link);
  }
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let current: HTMLAnchorElement | undefined;

  const mark = () => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top <= LINE);
    const next = passed && links.get(passed.id);
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `${-LINE}px 0px 0px` });
  for (const heading of headings) observer.observe(heading);
  mark();
}
