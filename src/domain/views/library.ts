import type { FrontMatter } from '../content/collections.ts';
import { directiveName } from '../content/identity.ts';
import type { BodyData, SourceData } from '../content/schema.ts';
import { statusGrade } from '../content/status.ts';
import { newestFirst, type When, whenOf } from '../content/when.ts';
import type { ProvincePeriod } from '../party/provinces.ts';
import { type Family, sortFamilies } from './families.ts';
import { type Edge, edgesOf } from './graph.ts';
import type { PageData } from './page-data.ts';
import { sortThemes, type Theme } from './themes.ts';

/** A directive as pages get it. */
export interface DirectiveEntry {
  readonly slug: string;
  readonly data: PageData<'van-ban'>;
  /** Markdown, with source marks. */
  readonly markdown: string;
}

/** All that is published, as views of the whole and forms for programs take it, the newest directives first. */
export interface Library {
  readonly directives: ReadonlyMap<string, DirectiveEntry>;
  readonly bodies: ReadonlyMap<string, BodyData>;
  readonly sources: ReadonlyMap<string, SourceData>;
  readonly conferences: ReadonlyMap<string, FrontMatter<'hoi-nghi'>>;
  readonly themes: readonly Theme[];
  readonly families: readonly Family[];
  readonly periods: readonly ProvincePeriod[];
  readonly edges: readonly Edge[];
}

/** What a library is put together from; parts left out are empty. */
export interface LibraryParts extends Partial<Omit<Library, 'directives' | 'edges'>> {
  readonly directives: readonly DirectiveEntry[];
}

/** Puts a library together. */
export function buildLibrary(parts: LibraryParts): Library {
  const directives = parts.directives.toSorted(newestFirst);
  return {
    directives: new Map(directives.map((entry) => [entry.slug, entry])),
    bodies: parts.bodies ?? new Map(),
    sources: parts.sources ?? new Map(),
    conferences: parts.conferences ?? new Map(),
    themes: sortThemes(parts.themes ?? []),
    families: sortFamilies(parts.families ?? []),
    periods: parts.periods ?? [],
    edges: edgesOf(directives),
  };
}

/** The name of a directive, or its slug while there is none of that slug. */
export function nameOf(slug: string, { directives }: Library): string {
  const directive = directives.get(slug);
  return directive ? directiveName(directive.data) : slug;
}

/** The body that issued a directive. */
export function issuerOf(slug: string, { directives, bodies }: Library): BodyData | undefined {
  return bodies.get(directives.get(slug)?.data.issuer ?? '');
}

/** When a directive was issued, by its slug; undefined while there is none of that slug. */
export function whenIn({ directives }: Library, slug: string): When | undefined {
  const directive = directives.get(slug);
  return directive && whenOf(directive);
}

/** What a relation rests on. */
export function gradeOf({ sources: keys }: Edge, { sources }: Library): SourceData['grade'] {
  return statusGrade(keys.flatMap((key) => sources.get(key)?.grade ?? []));
}
