import { enginesOf } from './engines.ts';
import { type Choice, makeListbox } from './listbox.ts';
import { merge } from './merge.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import type { Hit } from './result.ts';

/** Lines under the box. */
const MOST = 7;

/** Milliseconds without a keystroke before the text of the site is searched; numbers do not wait. */
const PAUSE = 60;

/**
 * Makes a search form answer as one types, and answers at once what stands in it when the reader is there already.
 * Without this it sends the query to the search page. A form that has been started is left alone.
 */
export function startBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  const status = form.querySelector('[data-told]');
  if (!input || !list || !clear || !status || 'started' in form.dataset) return;
  form.dataset.started = '';
  const engines = enginesOf(new URL('..', form.action).pathname);
  const listbox = makeListbox(input, list);
  let asked = 0;

  const search = (text: string) => {
    input.value = text;
    clear.hidden = text === '';
    form.requestSubmit();
  };

  const show = (hits: readonly Hit[], query: string) => {
    const all: Choice = { label: `Xem mọi kết quả cho “${shorten(query)}”`, run: () => search(query) };
    listbox.show([...hits.slice(0, MOST).map((hit) => ({ hit })), all]);
    status.textContent = hits.length > 0 ? `${Math.min(hits.length, MOST)} gợi ý` : 'Chưa có gợi ý';
  };

  const showRecent = () => {
    const recent = recentQueries().map((query): Choice => ({ label: query, run: () => search(query) }));
    const forget: Choice = {
      label: 'Xóa các câu đã tìm trên máy này',
      run: () => {
        forgetQueries();
        listbox.hide();
      },
    };
    listbox.show(recent.length > 0 ? [...recent, forget] : []);
  };

  const answer = async () => {
    const turn = ++asked;
    const isLate = () => turn !== asked;
    const query = input.value.trim();
    clear.hidden = input.value === '';
    if (query === '') return showRecent();
    const byNumber = (await engines.numbers())(query);
    if (isLate()) return;
    if (byNumber.hits.length > 0) show(byNumber.hits, query);
    await new Promise((resume) => setTimeout(resume, PAUSE));
    if (isLate()) return;
    const { find } = await engines.text();
    if (isLate()) return;
    const showAll = (found: Awaited<ReturnType<typeof find>>) => {
      if (!isLate()) show(merge(byNumber, found), query);
    };
    showAll(await find(query, true, showAll));
  };

  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  const warmUp = () => {
    engines.numbers();
    engines.text();
  };
  input.addEventListener('focus', () => {
    warmUp();
    if (input.value === '') showRecent();
  });
  input.addEventListener('input', answer);
  input.addEventListener('blur', () => listbox.hide());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!listbox.isOpen()) return void answer();
      // What is still being looked for would shift the lines under the reader's choice.
      asked++;
      listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && listbox.isOpen() && listbox.choose()) {
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      asked++;
      if (listbox.isOpen()) listbox.hide();
      else clear.click();
    }
  });
  clear.addEventListener('click', () => {
    input.value = '';
    clear.hidden = true;
    input.focus();
    showRecent();
  });
  form.addEventListener('submit', () => {
    asked++;
    listbox.hide();
    input.value = input.value.slice(0, input.maxLength);
    rememberQuery(input.value);
  });
  clear.hidden = input.value === '';
  if (document.activeElement === input) {
    warmUp();
    answer();
  }
}

function shorten(query: string): string {
  return query.length > 40 ? `${query.slice(0, 40)}…` : query;
}
