import { answer, NO_ANSWER, type PageAnswer } from './answers.ts';
import { startBox } from './box.ts';
import { FACETS, type Picked, pickedIn } from './filters.ts';
import { type PageParts, pagePartsOf, showFilters, showHits } from './page-parts.ts';
import { rememberQuery } from './recent.ts';
import { searchingOn } from './searching.ts';

/** Results shown at first, and more on demand. */
const STEP = 10;

/** What the search page can be told to do. */
interface Controls {
  /** Shows what the address asks for. */
  readonly show: () => void;
  /** Changes the address, and shows what it asks for then. */
  readonly go: (change: (params: URLSearchParams) => void) => void;
  readonly showMore: () => void;
}

/** Keeps the search page in step with the query and the filters in its address. */
export function startPage(root: HTMLElement): void {
  const parts = pagePartsOf(root);
  if (!parts) return;
  // Before what stands below, because the box cuts an overlong query as it is sent.
  startBox(parts.form);
  const controls = controlsOf(parts);
  listen(parts, controls);
  controls.show();
}

function controlsOf(parts: PageParts): Controls {
  const searching = searchingOn(new URL('..', parts.form.action).pathname);
  const title = document.title;
  let count = STEP;
  let turn = 0;
  const show = () => {
    const mine = ++turn;
    const params = new URLSearchParams(location.search);
    const query = params.get('q')?.trim() ?? '';
    const picked = pickedIn(params);
    showQuery(parts, query, title);
    if (!query) return fill(parts, NO_ANSWER, picked);
    rememberQuery(query);
    parts.list.setAttribute('aria-busy', 'true');
    void answer(
      { query, picked, count },
      searching,
      () => mine !== turn,
      (found) => fill(parts, found, picked),
    );
  };
  const go: Controls['go'] = (change) => {
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, '', address);
    count = STEP;
    show();
  };
  const showMore = () => {
    count += STEP;
    show();
  };
  return { show, go, showMore };
}

function showQuery({ input, clear }: PageParts, query: string, title: string): void {
  if (document.activeElement !== input) input.value = query;
  if (clear) clear.hidden = input.value === '';
  document.title = query ? `${query.slice(0, 60)} – ${title}` : title;
}

function fill({ summary, list, filters, advice, retry, more }: PageParts, found: PageAnswer, picked: Picked): void {
  const { hits, facets, told, state, hasMore } = found;
  // What was there stays in sight until there is something else to see.
  if (state !== 'coming' || hits.length > 0) {
    showHits(list, hits);
    showFilters(filters, facets, picked);
  }
  retry.hidden = state !== 'failed';
  more.hidden = !hasMore;
  advice.hidden = state !== 'done' || told === '' || hits.length > 0;
  if (summary.textContent !== told) summary.textContent = told;
  list.setAttribute('aria-busy', String(state === 'coming'));
}

function listen({ form, input, filters, retry, more }: PageParts, { show, go, showMore }: Controls): void {
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
  retry.addEventListener('click', show);
  more.addEventListener('click', showMore);
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    show();
  });
}
