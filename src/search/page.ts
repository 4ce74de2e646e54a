import { startBox } from './box.ts';
import { FACETS, type Picked, pickedIn } from './filters.ts';
import { merge } from './merge.ts';
import { FAILED, tell } from './messages.ts';
import type { NumbersFound } from './numbers.ts';
import { pagePartsOf, showFilters, showHits } from './page-parts.ts';
import { rememberQuery } from './recent.ts';
import { searchingOn } from './searching.ts';
import type { WordAnswer } from './word-search.ts';

/** Results shown at first, and more on demand. */
const STEP = 10;

/** What has been found for the query in the address; one of the two may still be under way. */
interface Found {
  readonly query: string;
  numbers?: NumbersFound;
  words?: WordAnswer;
  failed?: boolean;
}

/** Keeps the search page in step with the query and the filters in its address. */
export function startPage(root: HTMLElement): void {
  const parts = pagePartsOf(root);
  if (!parts) return;
  const { form, input, summary, list, clear, filters, advice, retry, more } = parts;
  // Before what stands below, because the box cuts an overlong query as it is sent.
  startBox(form);
  const searching = searchingOn(new URL('..', form.action).pathname);
  const title = document.title;
  let count = STEP;
  let turn = 0;

  const go = (change: (params: URLSearchParams) => void) => {
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, '', address);
    count = STEP;
    show();
  };

  const show = async () => {
    const mine = ++turn;
    const params = new URLSearchParams(location.search);
    const query = params.get('q')?.trim() ?? '';
    const picked = pickedIn(params);
    if (document.activeElement !== input) input.value = query;
    if (clear) clear.hidden = input.value === '';
    document.title = query ? `${query.slice(0, 60)} – ${title}` : title;
    rememberQuery(query);
    if (!query) return fill({ query, words: { hits: [], facets: [], nowhere: [] } }, picked);
    list.setAttribute('aria-busy', 'true');
    if (!list.hasChildNodes()) summary.textContent = 'Đang tìm…';
    const found: Found = { query };
    const isLate = () => mine !== turn;
    const numbers = await searching.numbers().then(
      (find) => find(query),
      () => undefined,
    );
    if (isLate()) return;
    if (numbers) found.numbers = numbers;
    if (numbers && numbers.hits.length > 0 && Object.keys(picked).length === 0) fill(found, picked);
    const asked = { query, typing: false, count, picked, phrases: numbers?.phrases ?? [] };
    const words = await searching
      .words()
      .then((ask) => ask(asked))
      .catch(() => undefined);
    if (isLate()) return;
    if (words) found.words = words;
    else found.failed = true;
    fill(found, picked);
  };

  const fill = ({ query, numbers, words, failed }: Found, picked: Picked) => {
    const isPickedAny = Object.keys(picked).length > 0;
    const known = numbers && !isPickedAny ? numbers : undefined;
    const hits = known ? merge(known, words?.hits ?? []) : (words?.hits ?? []);
    const isDone = words !== undefined || failed === true;
    const all = Math.max(hits.length, words?.facets.length ?? 0);
    showHits(list, hits);
    showFilters(filters, words?.facets ?? [], picked);
    retry.hidden = !failed;
    more.hidden = !words || hits.length < count || hits.length >= all;
    advice.hidden = !query || !isDone || failed === true || hits.length > 0;
    summary.textContent = failed
      ? FAILED
      : query && isDone
        ? tell({ query, shown: hits.length, all, numbers: known, nowhere: words?.nowhere ?? [] })
        : summary.textContent;
    list.setAttribute('aria-busy', String(!isDone));
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
  retry.addEventListener('click', () => show());
  more.addEventListener('click', () => {
    count += STEP;
    show();
  });
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    show();
  });
  show();
}
