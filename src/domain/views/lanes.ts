import { daysBetween } from '../language/dates.ts';
import { byCodeUnits } from '../language/order.ts';
import { placeKey } from '../party/places.ts';
import type { FamilyTree } from './family-tree.ts';
import { byInspectionDay, inspectionDay, WAYS } from './inspections.ts';
import { issuerOf, type Library } from './library.ts';

/** Something that a place did for the root of a family, or that was inspected there. */
export interface LaneEvent {
  readonly what: 'directive' | 'conference' | 'inspection';
  readonly slug: string;
  /** The day (ISO), and how many days it is behind the root. */
  readonly day: string;
  readonly days: number;
}

/** What one place did, and was inspected in, from the first day on. */
export interface Lane {
  readonly name: string;
  readonly kind: 'central' | 'province' | 'other';
  readonly events: readonly LaneEvent[];
}

const CENTRE = 'Trung ương';
const UNPLACED = 'Chưa rõ tỉnh';

/**
 * One lane for the centre, each province and each other body of a family; the centre first, then by their first days.
 * What has no day, or came before the root, is in no lane.
 */
export function lanesOf({ tree, nodes }: FamilyTree, library: Library): Lane[] {
  const root = library.directives.get(tree.slug)?.data.issued;
  if (!root) return [];
  const shown = [tree, ...nodes].map(({ slug }) => slug);
  const lanes = new Map<string, Lane & { readonly events: LaneEvent[] }>();
  const add = (body: Place, what: LaneEvent['what'], slug: string, day: string | undefined) => {
    if (!day || day < root) return;
    const lane = lanes.get(body.name) ?? { ...body, events: [] };
    lanes.set(body.name, lane);
    lane.events.push({ what, slug, day, days: daysBetween(root, day) });
  };
  for (const slug of shown)
    add(placeOf(issuerOf(slug, library)), 'directive', slug, library.directives.get(slug)?.data.issued);
  const conferences = new Set(shown.flatMap((slug) => library.conferencesOn.get(slug) ?? []).map(({ slug }) => slug));
  for (const slug of conferences) {
    const conference = library.conferences.get(slug);
    const host = library.bodies.get(conference?.hosts[0] ?? '');
    add(placeOf(host), 'conference', slug, conference?.held);
  }
  for (const slug of inspectionsIn(shown, library)) {
    const inspection = library.inspections.get(slug);
    if (inspection) add(laneAt(inspection.place, library), 'inspection', slug, inspectionDay(inspection));
  }
  return [...lanes.values()]
    .map((lane) => ({
      ...lane,
      events: lane.events.toSorted((a, b) => a.days - b.days || byCodeUnits(a.slug, b.slug)),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || first(a) - first(b) || byCodeUnits(a.name, b.name));
}

/** The inspections of how any of some directives is carried out, by day; those whose day is not known last. */
export function inspectionsIn(
  directives: readonly string[],
  { inspections, inspectionsOn }: Pick<Library, 'inspections' | 'inspectionsOn'>,
): readonly string[] {
  const meant = new Set(directives.flatMap((slug) => inspectionsOn.get(slug) ?? []));
  return byInspectionDay(inspections).filter((slug) => meant.has(slug));
}

type Place = Pick<Lane, 'name' | 'kind'>;

/** The lane of a body: the centre, its province, or its own. */
function placeOf(body: { name: string; level: string; place?: string | undefined } | undefined): Place {
  if (body?.level === 'central') return { name: CENTRE, kind: 'central' };
  if (body?.level === 'province') return { name: body.place ?? UNPLACED, kind: 'province' };
  return { name: body?.name ?? 'Chưa rõ nơi', kind: 'other' };
}

/** The lane of a place that is named as provinces are, or in another way. */
function laneAt(place: string, { periods }: Pick<Library, 'periods'>): Place {
  const isProvince = periods.some(({ provinces }) => provinces.some((name) => placeKey(name) === placeKey(place)));
  return { name: place, kind: isProvince ? 'province' : 'other' };
}

function rank({ kind }: Lane): number {
  return kind === 'central' ? 0 : 1;
}

function first({ events }: Lane): number {
  return events[0]?.days ?? 0;
}

/** How soon provinces issued a directive. */
interface Lag {
  readonly provinces: number;
  /** Days after which half of them, or one more, had issued one, and how many that were. */
  readonly median: number;
  readonly early: number;
}

/** How many provinces whose names are known have issued a directive, and after how many days half of them had; undefined while none has. */
export function lagOf(lanes: readonly Lane[]): Lag | undefined {
  const lags = lanes
    .filter(({ kind, name }) => kind === 'province' && name !== UNPLACED)
    .flatMap(({ events }) => events.find(({ what }) => what === 'directive')?.days ?? [])
    .toSorted((a, b) => a - b);
  const median = lags[Math.ceil(lags.length / 2) - 1];
  return median === undefined
    ? undefined
    : { provinces: lags.length, median, early: lags.filter((days) => days <= median).length };
}

/** Lanes and events of them that a picture has room for; a longer one is looked at by nobody. */
const LANES_MOST = 40;
const EVENTS_MOST = 100;

/** The first lanes, as many as a picture has room for. */
export function lanesToDraw(lanes: readonly Lane[]): Lane[] {
  let events = 0;
  return lanes.slice(0, LANES_MOST).filter((lane, index) => {
    events += lane.events.length;
    return index === 0 || events <= EVENTS_MOST;
  });
}

/** The directives of a family that its list has beside the picture: those drawn, and the first of those in no lane. */
export function listedWith(drawn: readonly Lane[], all: readonly Lane[], { nodes }: FamilyTree): ReadonlySet<string> {
  const slugsIn = (lanes: readonly Lane[]) =>
    lanes.flatMap(({ events }) => events.flatMap(({ what, slug }) => (what === 'directive' ? slug : [])));
  const placed = new Set(slugsIn(all));
  const others = nodes.map(({ slug }) => slug).filter((slug) => !placed.has(slug));
  return new Set([...slugsIn(drawn), ...others.slice(0, EVENTS_MOST)]);
}

/** Days from the root of a family to the end of its spread. */
export function nearDays({ tree, spread }: FamilyTree, { directives }: Pick<Library, 'directives'>): number {
  return daysBetween(directives.get(tree.slug)?.data.issued ?? spread.from, spread.to);
}

/** What stands beside an event where there is little room: "107-KH/TU (74)". */
export function eventLabel({ what, slug, days }: LaneEvent, { directives, inspections }: Library): string {
  const names = {
    directive: directives.get(slug)?.data.number ?? 'dự thảo',
    conference: 'hội nghị',
    inspection: WAYS[inspections.get(slug)?.how ?? 'inspection'].toLowerCase(),
  };
  return `${names[what]} (${days})`;
}

/** The lane of a province, whatever form its name is written in. */
export function laneOf(province: string, lanes: readonly Lane[]): Lane | undefined {
  return lanes.find(({ name, kind }) => kind === 'province' && placeKey(name) === placeKey(province));
}
