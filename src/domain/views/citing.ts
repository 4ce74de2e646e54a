import type { Collection } from '../content/collections.ts';
import type { CitationRecord } from '../resolve/record.ts';
import { conferenceName } from './conferences.ts';
import { gather } from './gather.ts';
import { inspectionName } from './inspections.ts';
import type { DirectiveEntry, PageData } from './page-data.ts';

/** A page and what it cites. */
export interface Citing {
  /** Folder of the page in `content/`. */
  readonly collection: Collection;
  readonly slug: string;
  /** Name of the page for a list. */
  readonly name: string;
  readonly citations: readonly CitationRecord[];
  /** Keys of the sources that its text marks. */
  readonly keys: readonly string[];
}

/** The pages beside those of directives that cite, by their slugs. */
interface Texts {
  readonly conferences: ReadonlyMap<string, PageData<'hoi-nghi'>>;
  readonly inspections: ReadonlyMap<string, PageData<'kiem-tra'>>;
  readonly bodies: ReadonlyMap<string, PageData<'co-quan'>>;
  readonly terms: ReadonlyMap<string, PageData<'thuat-ngu'>>;
}

/** Every page that can cite a directive or a source, directives first. `nameOf`: the name of a directive in a list. */
export function citingPages(
  directives: readonly DirectiveEntry[],
  { conferences, inspections, bodies, terms }: Texts,
  nameOf: (slug: string) => string,
): Citing[] {
  return [
    ...directives.map(({ slug, data }) => citing('van-ban', slug, nameOf(slug), data)),
    ...[...conferences].map(([slug, data]) => citing('hoi-nghi', slug, conferenceName(data), data)),
    ...[...inspections].map(([slug, data]) => citing('kiem-tra', slug, inspectionName(data), data)),
    ...[...bodies].map(([slug, data]) => citing('co-quan', slug, data.name, data)),
    ...[...terms].map(([slug, data]) => citing('thuat-ngu', slug, data.term, data)),
  ];
}

/** The pages whose text marks each source, in the order given. */
export function pagesBySource(pages: readonly Citing[]): ReadonlyMap<string, readonly Citing[]> {
  return gather(pages.flatMap((page) => page.keys.map((key) => [key, page] as const)));
}

function citing(
  collection: Collection,
  slug: string,
  name: string,
  { citations, keys }: Pick<Citing, 'citations' | 'keys'>,
): Citing {
  return { collection, slug, name, citations, keys };
}
