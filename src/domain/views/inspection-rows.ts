import { formatDate } from '../language/dates.ts';
import { inspectionDay, WAYS } from './inspections.ts';
import type { Library } from './library.ts';

/** An inspection, as a row of a page. */
export interface InspectionRow {
  readonly slug: string;
  /** "12/8/2024", or that it is not known. */
  readonly day: string;
  /** "Kiểm tra ở Quảng Nam". */
  readonly name: string;
  /** Who inspected, and whom: "Ban Bí thư, Đoàn kiểm tra số 1356; Ban Thường vụ Tỉnh ủy Quảng Nam". */
  readonly about: string;
  readonly keys: readonly string[];
}

/** Inspections that a page names among other things; the list of all has the others. */
export const INSPECTIONS_MOST = 20;

/** Inspections as rows, in the order given. */
export function inspectionRows(
  slugs: readonly string[],
  { inspections, bodies }: Pick<Library, 'inspections' | 'bodies'>,
): InspectionRow[] {
  return slugs.flatMap((slug) => {
    const inspection = inspections.get(slug);
    if (!inspection) return [];
    const { how, place, by, team, inspected, sources: keys } = inspection;
    const day = inspectionDay(inspection);
    const who = [...by.flatMap((body) => bodies.get(body)?.name ?? []), ...(team ? [team] : [])].join(', ');
    return {
      slug,
      day: day ? formatDate(day) : 'Chưa rõ ngày',
      name: `${WAYS[how]} ở ${place}`,
      about: [who, ...(inspected.length > 0 ? [inspected.join(', ')] : [])].join('; '),
      keys,
    };
  });
}
