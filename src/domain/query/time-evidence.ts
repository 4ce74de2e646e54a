import type { NumberQuery } from './number.ts';
import type { NumberRow } from './table.ts';

/** For the year, day, term and plenum of a query: above 0 for a directive of that time, below 0 for one of another. */
export function timeEvidence({ day, term, plenum, serial }: NumberQuery, row: NumberRow): number {
  const dayFits = day && (row.issued.startsWith(day) ? 3 : row.issued.startsWith(day.slice(0, 4)) ? 1 : -3);
  const termFits = term && row.term && (row.term === term ? 3 : -3);
  const plenumFits = plenum && serial !== undefined && row.plenum === plenum ? 1 : 0;
  return (dayFits || 0) + (termFits || 0) + plenumFits;
}
