import { siteUrls } from '../domain/addresses/urls.ts';
import { formatDate } from '../domain/language/dates.ts';
import type { NumberRow, NumberTable } from '../domain/query/table.ts';
import { directivesMeant, wordsOfAddress } from '../domain/query/unknown-address.ts';
import { numberNodes } from './number-nodes.ts';

/** On the page for addresses that are not there: offers what this one most likely meant, and fills the search with its words. */
export async function offerNearest(): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-base]');
  const list = section?.querySelector('ul');
  if (!section || !list) return;
  const urls = siteUrls(section.dataset.base ?? '/');
  const path = location.pathname.startsWith(urls.home) ? location.pathname.slice(urls.home.length) : location.pathname;
  const words = wordsOfAddress(path);
  const input = document.querySelector<HTMLInputElement>('input[name=q]');
  if (input && input.value === '') input.value = words;
  const response = await fetch(urls.file('tim-kiem/so-hieu.json'));
  const table: NumberTable = await response.json();
  const candidates = directivesMeant(words, table);
  list.replaceChildren(...candidates.map((row) => offer(row, urls.page('van-ban', row.slug))));
  section.hidden = candidates.length === 0;
}

function offer({ kind, number, title, issuer, issued, state }: NumberRow, href: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.append(...numberNodes(number ? `${kind} số ${number}` : kind));
  const about = document.createElement('p');
  about.append(...numberNodes(title));
  const facts = document.createElement('p');
  facts.className = 'about';
  facts.textContent = [issuer, formatDate(issued), state].filter(Boolean).join(', ');
  item.append(link, about, facts);
  return item;
}
