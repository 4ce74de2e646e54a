import type { FrontMatter } from '../content/collections.ts';
import { directiveName } from '../content/identity.ts';
import type { BodyData, SourceData } from '../content/schema.ts';
import { statusGrade } from '../content/status.ts';
import { newestFirst, type When, whenOf } from '../content/when.ts';
import { type Edge, edgesOf } from './graph.ts';
import type { PageData } from './page-data.ts';

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
  readonly edges: readonly Edge[];
}

/** Puts a library together. */
export function buildLibrary(
  directives: readonly DirectiveEntry[],
  bodies: ReadonlyMap<string, BodyData>,
  sources: ReadonlyMap<string, SourceData>,
  conferences: ReadonlyMap<string, FrontMatter<'hoi-nghi'>> = new Map(),
): Library {
  const sorted = directives.toSorted(newestFirst);
  return {
    directives: new Map(sorted.map((entry) => [entry.slug, entry])),
    bodies,
    sources,
    conferences,
    edges: edgesOf(sorted),
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
