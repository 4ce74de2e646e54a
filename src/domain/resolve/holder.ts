import type { Citation } from '../citation/find.ts';
import { type Term, termOn } from '../party/congresses.ts';
import { type Issuer, issuerNamed } from '../party/issuer.ts';
import { type KindName, kindNamed } from '../party/kinds.ts';
import { parseNumber } from '../party/number.ts';
import { placeKey } from '../party/places.ts';
import { readTitle, type Title } from './subject.ts';

/** What is known of a document that tells it from the others with its number. */
interface Known {
  readonly kind: KindName;
  /** "21-KL/TW", or "107" where the source prints no more; undefined where it has none yet. */
  readonly number: string | undefined;
  /** Code of the issuing body. */
  readonly organ: string | undefined;
  /** Name of the issuing body; empty when it is not known. */
  readonly issuer: string;
  /** Province of the issuing body. */
  readonly place: string | undefined;
  /** ISO date. */
  readonly issued: string | undefined;
  /** For documents without a date. */
  readonly year: number | undefined;
  /** Term of the Central Committee: "XIII". */
  readonly term: string | undefined;
  readonly title: string;
}

/** A directive of the collection. */
export interface CatalogueEntry extends Known {
  readonly slug: string;
  /** Ids of its clauses. */
  readonly clauses: readonly string[];
  /** Slugs of the directives it carries out, amends, replaces or rests on, and of those that do so to it. */
  readonly related: readonly string[];
}

/** A document outside the collection that bears a number of a directive in it. */
export type Namesake = Known;

/** A document known to bear a number, in the collection or not, read once for the rules. */
export interface Holder {
  readonly known: Known;
  /** Undefined for a namesake. */
  readonly entry: CatalogueEntry | undefined;
  readonly organ: string | undefined;
  readonly issuer: Issuer | undefined;
  readonly place: string | undefined;
  readonly term: string | undefined;
  readonly title: Title;
}

/** A directive that writers name after the plenum that adopted it. */
interface PlenumRow {
  readonly plenum: number;
  readonly term: string;
  readonly slug: string;
  /** Whether naming the plenum is enough; else it adopted several, and the subject must be named too. */
  readonly alone: boolean;
}

/** All that is known of what a citation may mean, as content says it. */
export interface CatalogueData {
  readonly entries: readonly CatalogueEntry[];
  readonly namesakes: readonly Namesake[];
  readonly terms: readonly Term[];
  readonly plenums: readonly PlenumRow[];
}

/** The same, found by number. Never changed once built. */
export interface Catalogue extends Pick<CatalogueData, 'terms' | 'plenums'> {
  readonly bySlug: ReadonlyMap<string, Holder>;
  readonly bySerial: ReadonlyMap<number, readonly Holder[]>;
  /** The year of the newest document. */
  readonly newest: number;
}

/** Indexes what is known. */
export function indexCatalogue({ entries, namesakes, terms, plenums }: CatalogueData): Catalogue {
  const titles = new Map(entries.map(({ slug, title }) => [slug, title]));
  const own = entries.map((entry) => {
    return holderOf(
      entry,
      entry,
      terms,
      entry.related.flatMap((slug) => titles.get(slug) ?? []),
    );
  });
  const others = namesakes.map((namesake) => holderOf(namesake, undefined, terms, []));
  return {
    bySlug: new Map(own.flatMap((holder) => (holder.entry ? [[holder.entry.slug, holder]] : []))),
    bySerial: Map.groupBy([...own, ...others], ({ known }) => Number.parseInt(known.number ?? '', 10)),
    newest: Math.max(
      ...[...own, ...others].map(({ known: { issued, year } }) => Number(issued?.slice(0, 4) ?? year ?? 0)),
    ),
    terms,
    plenums,
  };
}

/**
 * The documents that bear the number of a citation: same kind, same serial, same organ as far as it is written. `slips`
 * are those of another kind with the same code, for the press writes "Quyết định" for "Quy định".
 */
export function holdersOf(citation: Citation, { bySerial }: Catalogue): { holders: Holder[]; slips: Holder[] } {
  const same = citation.serial === undefined ? [] : (bySerial.get(citation.serial) ?? []);
  const holders = same.filter((holder) => bearsNumber(holder, citation, citation.kinds));
  const slips = same.filter(
    (holder) => sharesCode(holder, citation) && bearsNumber(holder, citation, [holder.known.kind]),
  );
  return { holders, slips: slips.filter((holder) => !holders.includes(holder)) };
}

function bearsNumber(
  { known }: Holder,
  { code, organ, loose, place: _, ...citation }: Citation,
  kinds: readonly KindName[],
): boolean {
  if (!known.number || !kinds.includes(known.kind)) return false;
  const organs = loose ? ['TW', 'TU'] : [organ];
  const number = parseNumber(known.number);
  if (!number) {
    const local = known.organ === undefined && organ !== 'TW' && organ !== 'TU';
    return organ === undefined || organs.includes(known.organ) || local;
  }
  if (number.serial !== citation.serial || (organ && !organs.includes(number.organ))) return false;
  return !code || sameCode(code, number.kind, kinds);
}

/** "Quyết định" and "Quy định" are both QĐ. */
function sharesCode({ known: { kind } }: Holder, { kinds }: Citation): boolean {
  const codes: readonly string[] = kindNamed(kind).codes;
  return kinds.some((name) => kindNamed(name).codes.some((code) => codes.includes(code)));
}

/** The press writes QĐ for QĐi; where the word "Quy định" stands before it, it is no mistake about the document. */
function sameCode(written: string, code: string, kinds: readonly KindName[]): boolean {
  if (written === code) return true;
  const [only, ...more] = kinds;
  const codes: readonly string[] = only && !more.length ? kindNamed(only).codes : [];
  return codes.includes(written) && codes.includes(code);
}

function holderOf(
  known: Known,
  entry: CatalogueEntry | undefined,
  terms: readonly Term[],
  named: readonly string[],
): Holder {
  const day = known.issued ?? (known.year && `${known.year}-07-01`);
  return {
    known,
    entry,
    organ: (known.number && parseNumber(known.number)?.organ) || known.organ,
    issuer: issuerNamed(known.issuer),
    place: known.place && placeKey(known.place),
    term: known.term ?? (day ? termOn(day, terms) : undefined),
    title: readTitle(known.title, named),
  };
}
