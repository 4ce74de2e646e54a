import type { Citation } from '../citation/find.ts';
import { termOn } from '../party/congresses.ts';
import { type Issuer, issuerNamed } from '../party/issuer.ts';
import { type KindName, kindNamed } from '../party/kinds.ts';
import { parseNumber } from '../party/number.ts';
import { placeKey } from '../party/places.ts';
import type { CatalogueEntry } from './resolve.ts';

/** A directive whose number is the one cited, read once for the rules. */
export interface Candidate {
  readonly entry: CatalogueEntry;
  readonly organ: string | undefined;
  readonly issuer: Issuer | undefined;
  readonly place: string | undefined;
  readonly term: string | undefined;
}

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

/** The row of a citation that names a plenum, `term` standing in for a term that is not written. */
export function plenumRow({ plenum, kinds }: Citation, term: string | undefined) {
  return PLENUMS.find((row) => {
    return row.plenum === plenum?.plenum && row.term === (plenum.term ?? term) && kinds.includes(row.kind);
  });
}

/** The directives that bear a number: same kind, same serial, same organ as far as it is written. */
export function candidatesFor(
  citation: Citation,
  term: string | undefined,
  catalogue: readonly CatalogueEntry[],
): Candidate[] {
  if (!citation.plenum) return catalogue.filter((entry) => bearsNumber(entry, citation)).map(candidateOf);
  const row = plenumRow(citation, term);
  if (!row) return [];
  return catalogue
    .filter((entry) => entry.kind === row.kind && entry.number === row.number)
    .map(candidateOf)
    .filter((candidate) => candidate.term === row.term);
}

function bearsNumber(entry: CatalogueEntry, { kinds, code, serial, organ }: Citation): boolean {
  if (!entry.number || !kinds.includes(entry.kind)) return false;
  const number = parseNumber(entry.number);
  if (!number) {
    const local = entry.organ === undefined && organ !== 'TW' && organ !== 'TU';
    return Number(entry.number) === serial && (organ === undefined || organ === entry.organ || local);
  }
  return (
    number.serial === serial && (!organ || number.organ === organ) && (!code || sameCode(code, number.kind, kinds))
  );
}

/** The press writes QĐ for QĐi; where the word "Quy định" stands before it, it is no mistake about the document. */
function sameCode(written: string, code: string, kinds: readonly KindName[]): boolean {
  if (written === code) return true;
  const [only] = kinds;
  return (
    kinds.length === 1 &&
    only !== undefined &&
    ([written, code] as const).every((one) => (kindNamed(only).codes as readonly string[]).includes(one))
  );
}

function candidateOf(entry: CatalogueEntry): Candidate {
  const day = entry.issued ?? (entry.year && `${entry.year}-07-01`);
  return {
    entry,
    organ: (entry.number && parseNumber(entry.number)?.organ) || entry.organ,
    issuer: issuerNamed(entry.issuer),
    place: entry.place && placeKey(entry.place),
    term: entry.term ?? (day ? termOn(day) : undefined),
  };
}
