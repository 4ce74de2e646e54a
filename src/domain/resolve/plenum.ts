import type { Citation } from '../citation/find.ts';
import type { KindName } from '../party/kinds.ts';
import type { Catalogue, Holder } from './holder.ts';

/** Documents that writers name after a plenum. `subject`: only when the subject is named too, for it issued several. */
const PLENUMS: readonly { plenum: number; term: string; kind: KindName; number: string; subject: boolean }[] = [
  { plenum: 3, term: 'X', kind: 'Nghị quyết', number: '04-NQ/TW', subject: true },
  { plenum: 4, term: 'XI', kind: 'Nghị quyết', number: '12-NQ/TW', subject: false },
  { plenum: 4, term: 'XII', kind: 'Nghị quyết', number: '04-NQ/TW', subject: false },
  { plenum: 4, term: 'XIII', kind: 'Kết luận', number: '21-KL/TW', subject: true },
  { plenum: 5, term: 'XIII', kind: 'Nghị quyết', number: '21-NQ/TW', subject: true },
  { plenum: 6, term: 'XIII', kind: 'Nghị quyết', number: '28-NQ/TW', subject: true },
  { plenum: 11, term: 'XIII', kind: 'Nghị quyết', number: '60-NQ/TW', subject: false },
  { plenum: 2, term: 'XIV', kind: 'Nghị quyết', number: '04-NQ/TW', subject: true },
];

/** The directive that a plenum, with `term` for a term that is not written, stands for, and whether its subject must be named too. */
export function plenumHolder(
  { plenum, kinds }: Citation,
  term: string | undefined,
  { bySerial }: Catalogue,
): { holder: Holder; subject: boolean } | undefined {
  const row = PLENUMS.find((each) => {
    return each.plenum === plenum?.plenum && each.term === (plenum.term ?? term) && kinds.includes(each.kind);
  });
  const holder =
    row &&
    bySerial.get(Number.parseInt(row.number, 10))?.find(({ known, term: own }) => {
      return known.kind === row.kind && known.number === row.number && own === row.term;
    });
  return holder && { holder, subject: row.subject };
}
