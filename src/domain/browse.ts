import { slugYear } from './identity.ts';
import { LEVELS } from './levels.ts';
import type { BodyData, DirectiveData } from './schema.ts';
import { statusText } from './status.ts';
import { slugify } from './vietnamese.ts';

/** A way to sort all directives into groups. */
export interface Facet {
  /** Its name in addresses. */
  readonly id: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** One group: all directives of a kind, of a year … */
interface FacetValue {
  /** Its name in addresses, under that of the facet. */
  readonly id: string;
  readonly label: string;
  /** In the order in which the directives were given. */
  readonly slugs: readonly string[];
}

interface Entry {
  readonly slug: string;
  readonly data: DirectiveData;
}

/** Directives on one page of a list. */
export const PAGE_SIZE = 50;

/** The directives by kind, issuer, place, year and state. Years from the newest, places and names by the alphabet. */
export function facetsOf(directives: Iterable<Entry>, bodies: ReadonlyMap<string, BodyData>): Facet[] {
  const all = [...directives];
  const facet = (id: string, label: string, labelOf: (entry: Entry) => string | undefined, idOf = slugify): Facet => {
    const groups = Map.groupBy(all, labelOf);
    const values = [...groups].flatMap(([name, entries]) =>
      name === undefined ? [] : [{ id: idOf(name), label: name, slugs: entries.map((entry) => entry.slug) }],
    );
    return { id, label, values: values.toSorted((a, b) => a.label.localeCompare(b.label, 'vi')) };
  };
  const years = facet('nam', 'Năm', ({ slug }) => slugYear(slug)?.toString());
  const issuers = new Map([...bodies].map(([slug, { name }]) => [name, slug]));
  return [
    facet('loai', 'Loại', ({ data }) => data.kind),
    facet(
      'co-quan',
      'Cơ quan ban hành',
      ({ data }) => bodies.get(data.issuer)?.name,
      (name) => issuers.get(name) ?? slugify(name),
    ),
    facet('noi', 'Nơi', ({ data }) => placeLabel(bodies.get(data.issuer))),
    { ...years, values: years.values.toReversed() },
    facet('tinh-trang', 'Tình trạng', ({ data }) => statusText(data.status.state, 'primary')),
  ];
}

/** The province of a body, or what stands for it: "Trung ương", "Chưa rõ tỉnh". */
function placeLabel(body: BodyData | undefined): string | undefined {
  if (body?.place) return body.place;
  if (body?.level === 'province') return 'Chưa rõ tỉnh';
  return LEVELS.find(({ level }) => level === body?.level)?.label;
}
