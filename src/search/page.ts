import { startBox } from './box.ts';
import { type Engines, enginesOf } from './engines.ts';
import { countValues, FACETS, isPicked, type Picked, pickedIn } from './filters.ts';
import { merge } from './merge.ts';
import { fillResult, type Hit } from './result.ts';
import type { FullText } from './text.ts';

/** Results shown; the reader narrows the rest down. */
const MOST = 50;

/** Keeps the search page in step with the query and the filters in its address. */
export function startPage(root: HTMLElement): void {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[name=q]');
  const summary = root.querySelector('[data-summary]');
  const list = root.querySelector('ol[aria-busy]');
  const clear = root.querySelector<HTMLElement>('[data-clear]');
  const filters = root.querySelector<HTMLElement>('[data-filters]');
  const advice = root.querySelector<HTMLElement>('[data-advice]');
  if (!form || !input || !summary || !list || !filters || !advice) return;
  // Before what stands below, because the box cuts an overlong query as it is sent.
  startBox(form);
  const home = new URL('..', form.action).pathname;
  const engines = enginesOf(home);
  const title = document.title;
  let found: { query: string; hits: readonly Hit[]; text: FullText } | undefined;
  let turn = 0;

  const go = (change: (params: URLSearchParams) => void) => {
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, '', address);
    show();
  };

  const show = async () => {
    const mine = ++turn;
    const params = new URLSearchParams(location.search);
    const query = params.get('q')?.trim() ?? '';
    list.setAttribute('aria-busy', 'true');
    if (document.activeElement !== input) input.value = query;
    if (clear) clear.hidden = input.value === '';
    document.title = query ? `${query.slice(0, 60)} – ${title}` : title;
    if (query !== found?.query) {
      if (query) summary.textContent = 'Đang tìm…';
      const next = query ? await searchAll(query, engines) : undefined;
      if (mine !== turn) return;
      found = next;
    }
    fill(pickedIn(params));
    list.setAttribute('aria-busy', 'false');
  };

  const fill = (picked: Picked) => {
    const hits = found?.hits ?? [];
    const facetsOf = ({ href }: Hit) => found?.text.rowOf(href)?.facets;
    const shown = hits.filter((hit) => isPicked(facetsOf(hit), picked)).slice(0, MOST);
    list.replaceChildren(...shown.map(itemOf));
    filters.hidden = hits.length < 2;
    for (const facet of FACETS) {
      const select = filters.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
      const counts = countValues(hits.map(facetsOf), facet, picked);
      select?.replaceChildren(
        new Option('Tất cả', ''),
        ...counts.map(([value, count]) => new Option(`${value} (${count})`, value)),
      );
      if (select) select.value = picked[facet] ?? '';
      const label = select?.closest('label');
      if (label) label.hidden = counts.length === 0;
    }
    advice.hidden = !found || shown.length > 0;
    summary.textContent = found ? summaryOf(found.query, shown.length, hits.length) : '';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go((params) => {
      for (const facet of FACETS) params.delete(facet);
      params.set('q', input.value.trim());
    });
  });
  filters.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    go((params) => (value ? params.set(name, value) : params.delete(name)));
  });
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    show();
  });
  show();
}

async function searchAll(query: string, engines: Engines) {
  const [numbers, text] = await Promise.all([engines.numbers(), engines.text()]);
  return { query, hits: merge(numbers(query), await text.find(query, false)), text };
}

function itemOf(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  fillResult(item, hit);
  return item;
}

function summaryOf(query: string, shown: number, all: number): string {
  const asked = `“${query.slice(0, 80)}${query.length > 80 ? '…' : ''}”`;
  if (shown === 0) return `Không tìm thấy gì cho ${asked}`;
  return shown < all ? `${shown} trong ${all} kết quả cho ${asked}` : `${all} kết quả cho ${asked}`;
}
