import { countValues, FACETS, type Facet, type Picked } from './filters.ts';
import { addSections, fillResult, type Hit } from './result.ts';

/** The parts of the search page. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly summary: HTMLElement;
  readonly list: HTMLElement;
  readonly clear: HTMLElement | null;
  readonly filters: HTMLElement;
  readonly advice: HTMLElement;
  readonly retry: HTMLElement;
  readonly more: HTMLElement;
}

/** Finds the parts of the search page; undefined where one is missing. */
export function pagePartsOf(root: HTMLElement): PageParts | undefined {
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[name=q]');
  const [summary, list, filters] = [part('[data-summary]'), part('ol[aria-busy]'), part('[data-filters]')];
  const [advice, retry, more] = [part('[data-advice]'), part('[data-retry]'), part('[data-more]')];
  if (!form || !input || !summary || !list || !filters || !advice || !retry || !more) return undefined;
  return { form, input, summary, list, filters, advice, retry, more, clear: part('[data-clear]') };
}

/** Puts results into the list. */
export function showHits(list: HTMLElement, hits: readonly Hit[]): void {
  list.replaceChildren(
    ...hits.map((hit) => {
      const item = document.createElement('li');
      fillResult(item, hit);
      addSections(item, hit);
      return item;
    }),
  );
}

/** Offers the values of each facet that some of the results have, with how many. */
export function showFilters(
  filters: HTMLElement,
  facets: readonly Readonly<Record<Facet, string>>[],
  picked: Picked,
): void {
  filters.hidden = facets.length < 2;
  for (const facet of FACETS) {
    const select = filters.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
    if (!select) continue;
    const counts = countValues(facets, facet, picked);
    select.replaceChildren(
      optionOf('', 'Tất cả'),
      ...counts.map(([value, count]) => optionOf(value, `${value} (${count})`)),
    );
    select.value = picked[facet] ?? '';
    const label = select.closest('label');
    if (label) label.hidden = counts.length === 0;
  }
}

function optionOf(value: string, label: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = label;
  return option;
}
