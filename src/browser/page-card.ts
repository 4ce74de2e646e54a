let count = 0;
const known = new Map<string, Promise<HTMLElement | undefined>>();

/**
 * A card of the page that a link leads to: its name, who issued it, when, and whether it holds, and the first sentence
 * of it. The page is fetched when first asked for; one that cannot be had has no card.
 */
export function cardOfPage(address: string): Promise<HTMLElement | undefined> {
  const page = address.replace(/#.*/, '');
  const card = known.get(page) ?? makeCard(page).catch(() => undefined);
  known.set(page, card);
  return card;
}

async function makeCard(address: string): Promise<HTMLElement | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const textOf = (selector: string) => page.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const about = page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  const card = document.createElement('div');
  card.id = `the-${++count}`;
  card.popover = 'manual';
  card.className = 'hover-card';
  const lines = [
    line('', ...wholeOf(page, 'h1'), ' ', ...wholeOf(page, '.subject')),
    line('about', [textOf('.facts dd').replace(/;.*/, ''), textOf('.bar b')].filter(Boolean).join(', ')),
    line('', /^.*?[.!?…](?=\s|$)/.exec(about)?.[0] ?? about),
  ];
  card.append(...lines.filter(({ textContent }) => textContent.trim() !== ''));
  document.body.append(card);
  return card;
}

/** What stands in an element, with the numbers that its page keeps on one line. */
function wholeOf(page: Document, selector: string): Node[] {
  return [...(page.querySelector(selector)?.childNodes ?? [])];
}

function line(className: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.append(...content);
  return paragraph;
}
