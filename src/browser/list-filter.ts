/** A way to narrow the list: its name in addresses, and what may be chosen, by the place that rows name it by. */
interface Facet {
  readonly id: string;
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string; readonly place: string }[];
}

/**
 * Makes boxes of the lists of facets that stand in `folded`, each of which is a page of its own: what is chosen narrows
 * the rows on this page down, at once, and stands in the address ("?loai=ket-luan"). A row names its values by their
 * places among all of them (`data-f="0 7"`). A list that does not have all rows is left as it is.
 */
export function filterList(): void {
  const folded = document.querySelector<HTMLDetailsElement>('details[data-whole]');
  const told = document.querySelector<HTMLElement>('[data-count]');
  if (!folded || !told) return;
  const facets = facetsIn(folded);
  const boxes = facets.map(boxOf);
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-f]')];
  const narrow = () => show(rows, new Set(boxes.flatMap(({ value }) => value || [])), told);
  const asked = new URLSearchParams(location.search);
  for (const [index, facet] of facets.entries()) {
    const box = boxes[index];
    const value = facet.values.find(({ id }) => id === asked.get(facet.id));
    if (box && value) box.value = value.place;
    if (value) folded.open = true;
  }
  for (const section of folded.querySelectorAll<HTMLElement>('section')) section.hidden = true;
  const form = document.createElement('form');
  form.append(...boxes.map((box, index) => labelled(facets[index]?.label ?? '', box)));
  form.addEventListener('change', () => {
    history.replaceState(null, '', addressOf(facets, boxes));
    narrow();
  });
  folded.append(form);
  if (folded.open) narrow();
}

function facetsIn(folded: HTMLElement): Facet[] {
  let count = 0;
  return [...folded.querySelectorAll('section')].map((section) => {
    const links = [...section.querySelectorAll('a')];
    const [facet = ''] = links.map(({ pathname }) => pathname.split('/').at(-3) ?? '');
    const values = links.map(({ pathname, parentElement, textContent }) => {
      const label = (parentElement ?? { textContent }).textContent.replace(/\s+(\d+)\D*$/, ' ($1)');
      return { id: pathname.split('/').at(-2) ?? '', label, place: String(count++) };
    });
    return { id: facet, label: section.querySelector('h3')?.textContent ?? '', values };
  });
}

function boxOf({ values }: Facet): HTMLSelectElement {
  const box = document.createElement('select');
  for (const { label, place } of [{ label: 'Tất cả', place: '' }, ...values]) {
    const option = document.createElement('option');
    option.value = place;
    option.textContent = label;
    box.append(option);
  }
  return box;
}

function labelled(text: string, box: HTMLSelectElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, box);
  return label;
}

function addressOf(facets: readonly Facet[], boxes: readonly HTMLSelectElement[]): string {
  const query = new URLSearchParams();
  for (const [index, { id, values }] of facets.entries()) {
    const value = values.find(({ place }) => place === boxes[index]?.value);
    if (value) query.set(id, value.id);
  }
  return query.size > 0 ? `?${query}` : location.pathname;
}

/** Shows the rows that have all that is chosen, the parts that have such rows, and how many there are. */
function show(rows: readonly HTMLElement[], chosen: ReadonlySet<string>, told: HTMLElement): void {
  for (const row of rows) row.hidden = !chosen.isSubsetOf(new Set(row.dataset.f?.split(' ')));
  const parts = new Set(rows.flatMap((row) => row.closest('section') ?? []));
  for (const part of parts) part.hidden = part.querySelector('tr[data-f]:not([hidden])') === null;
  told.textContent = `${rows.filter(({ hidden }) => !hidden).length} văn bản`;
}
