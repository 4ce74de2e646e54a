import { clauseCitation } from './clause-citation.ts';

/** Milliseconds for which a reader is told that something was copied. */
const TOLD = 4000;

/** Brings to life the sheet that copies the citation or the address of the page, or of one of its clauses, and shares it. */
export function offerCopies(): void {
  const sheet = document.querySelector<HTMLElement>('#chep');
  const cite = sheet?.querySelector<HTMLElement>('[data-cite]');
  const told = sheet?.querySelector<HTMLElement>('[data-told]');
  const clauses = sheet?.querySelector<HTMLSelectElement>('select');
  if (!sheet || !cite || !told || !clauses) return;
  const acts = sheet.querySelector<HTMLElement>('.acts');
  if (acts) acts.hidden = false;
  listClauses(clauses);
  const words = [textOf(cite, '[data-citation]'), textOf(cite, '[data-aside]')] as const;
  const kept = [...cite.querySelectorAll('[data-citation], [data-aside]')].map(({ childNodes }) => [...childNodes]);
  const address = () => `${location.href.replace(/#.*/, '')}${clauses.value && `#${clauses.value}`}`;
  const show = () => {
    cite.replaceChildren(...withKept(citationOf(words, clauses.value, address()), kept));
  };
  clauses.addEventListener('change', show);
  sheet.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'open') return;
    clauses.value = clauseInView(clauses);
    show();
  });
  for (const button of sheet.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.onclick = async () => {
      const isDone = await copy(button.dataset.copy === 'link' ? address() : (cite.textContent ?? ''), cite);
      told.textContent = isDone ? 'Đã chép.' : 'Trình duyệt không cho chép: hãy chọn đoạn chữ ở trên rồi chép.';
      if (isDone) setTimeout(() => told.replaceChildren(), TOLD);
    };
  }
  offerSharing(sheet, address);
}

/** Lists the clauses that can be cited, behind the whole page; a page without any has no list. */
function listClauses(select: HTMLSelectElement): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.clauses > li:not(.missing) > h3[id]')];
  select.add(new Option('Cả văn bản', ''));
  for (const heading of headings) select.add(new Option(nameOf(heading), heading.id));
  select.hidden = headings.length === 0;
}

/** The clause that was jumped to or that stands under the bar; none at the top of the page. */
function clauseInView({ options }: HTMLSelectElement): string {
  const known = new Set([...options].map(({ value }) => value));
  const target = location.hash.slice(1);
  const place = document.getElementById(target)?.getBoundingClientRect();
  if (known.has(target) && place && place.top >= 0 && place.top < innerHeight) return target;
  const current = document.querySelector<HTMLAnchorElement>('#muc-luc a[aria-current]')?.hash.slice(1) ?? '';
  return known.has(current) ? current : '';
}

/** A text as nodes, with those of the page for what it says as the page does: they keep numbers on one line. */
function withKept(text: string, [kept = [], ...more]: readonly (readonly ChildNode[])[]): (string | ChildNode)[] {
  const words = kept.map(({ textContent }) => textContent).join('');
  const at = text.indexOf(words);
  if (words === '' || at < 0) return [text];
  return [text.slice(0, at), ...kept, ...withKept(text.slice(at + words.length), more)];
}

/** `words`: the citation of the page, and what it says of the page itself. */
function citationOf([citation, aside]: readonly [string, string], clause: string, address: string): string {
  const heading = document.getElementById(clause);
  const isInferred = heading?.querySelector('.how') !== null;
  return heading
    ? clauseCitation(citation, aside, address, { heading: nameOf(heading), isInferred })
    : clauseCitation(citation, aside, address);
}

function textOf(element: HTMLElement, selector: string): string {
  return element.querySelector(selector)?.textContent ?? '';
}

function nameOf(heading: HTMLElement): string {
  return textOf(heading, 'a');
}

/** Puts a text on the clipboard, on pages without a safe connection too; says whether the browser let it. */
async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    return false;
  }
  return copySelected(text, shown);
}

/** The only way without a safe connection: browsers copy what is selected, by a command that they call outdated. */
function copySelected(text: string, shown: HTMLElement): boolean {
  const command: unknown = Reflect.get(document, 'execCommand');
  if (typeof command !== 'function') return false;
  const before = [...shown.childNodes];
  shown.textContent = text;
  getSelection()?.selectAllChildren(shown);
  const isDone = command.call(document, 'copy') === true;
  shown.replaceChildren(...before);
  return isDone;
}

/** Offers the sheet of the system for sharing, where there is one. */
function offerSharing(sheet: HTMLElement, address: () => string): void {
  const button = sheet.querySelector<HTMLButtonElement>('[data-share]');
  if (!button || !('share' in navigator)) return;
  button.hidden = false;
  // Sharing that the reader breaks off is no fault.
  button.onclick = () => navigator.share({ title: document.title, url: address() }).catch(() => undefined);
}
