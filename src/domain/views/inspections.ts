import type { FrontMatter } from '../content/collections.ts';
import { formatDate } from '../language/dates.ts';
import { byCodeUnits } from '../language/order.ts';
import { gather } from './gather.ts';

type Inspection = FrontMatter<'kiem-tra'>;

/** What the two ways to inspect are called. */
export const WAYS: Readonly<Record<Inspection['how'], string>> = { inspection: 'Kiểm tra', supervision: 'Giám sát' };

/** The day (ISO) that stands for an inspection: its first that is known, else its last; undefined while neither is. */
export function inspectionDay({ began, ended }: Pick<Inspection, 'began' | 'ended'>): string | undefined {
  return began ?? ended;
}

/** How lists name an inspection: "Kiểm tra ở Quảng Nam, 12/8/2024". */
export function inspectionName(inspection: Pick<Inspection, 'how' | 'place' | 'began' | 'ended'>): string {
  const day = inspectionDay(inspection);
  return `${WAYS[inspection.how]} ở ${inspection.place}, ${day ? formatDate(day) : 'chưa rõ ngày'}`;
}

/** The inspections of how each directive is carried out, by day. */
export function inspectionsOn(inspections: ReadonlyMap<string, Inspection>): ReadonlyMap<string, readonly string[]> {
  return gatheredBy(inspections, ({ examines }) => examines);
}

/** The inspections that each body made, by day. */
export function inspectionsBy(inspections: ReadonlyMap<string, Inspection>): ReadonlyMap<string, readonly string[]> {
  return gatheredBy(inspections, ({ by }) => by);
}

/** Inspections by day, those whose day is not known last. */
export function byInspectionDay(inspections: ReadonlyMap<string, Inspection>): readonly string[] {
  const dayOf = (slug: string) => inspectionDay(inspections.get(slug) ?? {}) ?? '9999';
  return [...inspections.keys()].toSorted((a, b) => byCodeUnits(dayOf(a), dayOf(b)) || byCodeUnits(a, b));
}

function gatheredBy(
  inspections: ReadonlyMap<string, Inspection>,
  keysOf: (inspection: Inspection) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return gather(
    byInspectionDay(inspections).flatMap((slug) => {
      const inspection = inspections.get(slug);
      return inspection ? [...new Set(keysOf(inspection))].map((key) => [key, slug] as const) : [];
    }),
  );
}
