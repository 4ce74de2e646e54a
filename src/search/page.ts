import { findByNumber, type NumberQuery, type NumberRow, parseNumberQuery } from '../domain/query.ts';
import { siteUrls } from '../domain/urls.ts';
import { searchText } from './engine.ts';
import { type Hit, resultItem } from './result.ts';

/** Fills the search page with the results of the query in its address. */
export async function showResults(): Promise<void> {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const input = document.querySelector<HTMLInputElement>('main input[name=q]');
  const page = document.querySelector<HTMLElement>('[data-base]');
  const summary = document.querySelector('[role=status]');
  const list = document.querySelector('ol[aria-busy]');
  const advice = document.getElementById('goi-y');
  if (!input || !page || !summary || !list || !advice) return;
  input.value = query;
  if (query === '') {
    list.setAttribute('aria-busy', 'false');
    return;
  }
  document.title = `${query} – ${document.title}`;
  summary.textContent = 'Đang tìm…';
  const found = await findAll(query, page.dataset.base ?? '/');
  list.replaceChildren(...found.map(resultItem));
  advice.hidden = found.length > 0;
  summary.textContent =
    found.length > 0 ? `${found.length} kết quả cho “${query}”` : `Không tìm thấy gì cho “${query}”`;
  list.setAttribute('aria-busy', 'false');
}

/** Directives with the number typed, then pages that hold the words; each page once. */
async function findAll(query: string, home: string): Promise<Hit[]> {
  const number = parseNumberQuery(query);
  const [byNumber, byText] = await Promise.all([number ? searchNumbers(number, home) : [], searchText(query, home)]);
  const seen = new Set(byNumber.map(({ href }) => href));
  return [...byNumber, ...byText.filter(({ href }) => !seen.has(href))];
}

async function searchNumbers(number: NumberQuery, home: string): Promise<Hit[]> {
  const urls = siteUrls(home);
  const response = await fetch(urls.file('tim-kiem/so-hieu.json'));
  const rows: NumberRow[] = await response.json();
  return findByNumber(number, rows).map(({ slug, name, title, issuer, issued, state }) => ({
    href: urls.page('van-ban', slug),
    title: name,
    text: title,
    facts: [issuer, issued, state].filter(Boolean).join(', '),
  }));
}
