import { findAll } from './find-all.ts';
import { loadNumbers } from './numbers.ts';
import { fillResult } from './result.ts';
import { loadText } from './text.ts';

/** Fills the search page with the results of the query in its address. */
export async function showResults(): Promise<void> {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const input = document.querySelector<HTMLInputElement>('main input[name=q]');
  const page = document.querySelector<HTMLElement>('[data-base]');
  const summary = document.querySelector('main [role=status]');
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
  const home = page.dataset.base ?? '/';
  const engine = { numbers: await loadNumbers(home), text: await loadText(home) };
  const found = await findAll(query, engine);
  list.replaceChildren(
    ...found.map((hit) => {
      const item = document.createElement('li');
      fillResult(item, hit);
      return item;
    }),
  );
  advice.hidden = found.length > 0;
  summary.textContent = found.length > 0 ? `${found.length} kết quả cho “${query}”` : `Không tìm thấy gì cho “${query}”`;
  list.setAttribute('aria-busy', 'false');
}
