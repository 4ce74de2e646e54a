import type { EntryData } from './entry.ts';
import { type Edge, edgesOf } from './graph.ts';
import { newestFirst } from './identity.ts';
import type { BodyData, FrontMatter, SourceData } from './schema.ts';

/** A directive as pages get it. */
export interface DirectiveEntry {
  readonly slug: string;
  readonly data: EntryData<'van-ban'>;
  /** Markdown, with source marks. */
  readonly body: string;
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
  const sorted = directives
    .map((entry) => ({ id: entry.slug, data: entry.data, entry }))
    .toSorted(newestFirst)
    .map(({ entry }) => entry);
  return {
    directives: new Map(sorted.map((entry) => [entry.slug, entry])),
    bodies,
    sources,
    conferences,
    edges: edgesOf(sorted),
  };
}
