import { LEVELS } from '../content/body.ts';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { STATES } from '../content/status.ts';
import { slugYear } from '../content/when.ts';
import { slugify } from '../language/vietnamese.ts';

/** A way to sort all directives into groups. */
export interface Facet {
  /** Its name in addresses. */
  readonly id: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

interface Named {
  /** In addresses, under the name of the facet. */
  readonly id: string;
  readonly label: string;
}

/** One group: all directives of a kind, of a year … */
interface FacetValue extends Named {
  /** In the order in which the directives were given. */
  readonly slugs: readonly string[];
}

interface Entry {
  readonly slug: string;
  readonly data: DirectiveData;
}

/** Directives on one page of a list. */
export const PAGE_SIZE = 50;

/** Groups of a facet that are named among those of others; where there are more, the facet has a page of its own. */
const NAMED_MOST = 60;

/** The groups of a facet that have directives, in their order: of very many the largest. */
export function namedGroups({ values }: Facet): readonly FacetValue[] {
  const filled = values.filter(({ slugs }) => slugs.length > 0);
  const largest = new Set(filled.toSorted((a, b) => b.slugs.length - a.slugs.length).slice(0, NAMED_MOST));
  return filled.filter((value) => largest.has(value));
}

/** Whether a facet has more groups with directives than are named among those of others. */
export function hasOwnList(facet: Facet): boolean {
  return facet.values.filter(({ slugs }) => slugs.length > 0).length > NAMED_MOST;
}

/** The directives by kind, issuer, place, year and state. Years from the newest, places and names by the alphabet. */
export function facetsOf(directives: Iterable<Entry>, bodies: ReadonlyMap<string, BodyData>): Facet[] {
  const all = [...directives];
  const facet = (
    id: string,
    label: string,
    valueIn: (entry: Entry) => Named | undefined,
    always: Named[] = [],
  ): Facet => {
    const rows = all.flatMap((entry) => {
      const value = valueIn(entry);
      return value ? [{ value, slug: entry.slug }] : [];
    });
    const names = new Map([...always, ...rows.map(({ value }) => value)].map((value) => [value.id, value.label]));
    const slugs = Map.groupBy(rows, ({ value }) => value.id);
    const values = [...names].map(([value, name]) => {
      return { id: value, label: name, slugs: (slugs.get(value) ?? []).map(({ slug }) => slug) };
    });
    return { id, label, values: values.toSorted((x, y) => x.label.localeCompare(y.label, 'vi')) };
  };
  const years = facet('nam', 'Năm', ({ slug }) => named(slugYear(slug)?.toString()));
  return [
    facet('loai', 'Loại', ({ data }) => named(data.kind)),
    facet('co-quan', 'Cơ quan ban hành', ({ data: { issuer } }) => {
      const label = bodies.get(issuer)?.name;
      return label === undefined ? undefined : { id: issuer, label };
    }),
    facet('noi', 'Nơi', ({ data }) => named(placeLabel(bodies.get(data.issuer)))),
    { ...years, values: years.values.toReversed() },
    // A state that no directive is in today keeps its address: the last draft may be issued tomorrow.
    facet(
      'tinh-trang',
      'Tình trạng',
      ({ data }) => named(STATES[data.status.state]),
      Object.values(STATES).flatMap((label) => named(label) ?? []),
    ),
  ];
}

/** A value whose name in addresses follows from what it is called. */
function named(label: string | undefined): Named | undefined {
  return label === undefined ? undefined : { id: slugify(label), label };
}

/** The province of a body, or what stands for it: "Trung ương", "Chưa rõ tỉnh". */
function placeLabel(body: BodyData | undefined): string | undefined {
  if (body?.place) return body.place;
  if (body?.level === 'province') return 'Chưa rõ tỉnh';
  return LEVELS.find(({ level }) => level === body?.level)?.label;
}
