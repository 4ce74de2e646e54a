import type { z } from 'astro/zod';
import type { SiteUrls } from '../addresses/urls.ts';
import { directiveName } from '../content/identity.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import type { Library } from '../views/library.ts';
import type { DirectiveEntry } from '../views/page-data.ts';
import { mentionedIn } from './mentions.ts';
import { directiveRecord } from './record.ts';
import type { DirectiveRecord, FILE_SCHEMAS, FileSchemaName, ListedRecord } from './record-schema.ts';
import { SITE } from './site.ts';

const RELATION_NAMES = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, { label: RELATIONS[type].label, inverse: RELATIONS[type].inverse }]),
) as DataFile<'do-thi'>['types'];

type DataFile<Name extends FileSchemaName> = z.infer<(typeof FILE_SCHEMAS)[Name]>;

/** The data file of one directive. Of all files: `urls` are absolute. */
export function recordFile(entry: DirectiveEntry, library: Library, urls: SiteUrls): DataFile<'van-ban'> {
  return { ...headOf('van-ban', urls), ...directiveRecord(entry, library, urls) };
}

/** Directives in a file of a list: a third of a megabyte of the real ones. */
const PAGE_SIZE = 100;

/** The data files of all directives, the newest first; each names the next. The first is never missing. */
export function recordsFiles(library: Library, urls: SiteUrls): DataFile<'danh-sach'>[] {
  return partsOf('danh-sach', 'van-ban', library, urls).map(({ entries, ...part }) => {
    const records = entries.map((entry) => directiveRecord(entry, library, urls));
    const sources = new Map(records.flatMap((record) => record.sources.map((source) => [source.key, source] as const)));
    return { ...part, directives: records.map(listed), sources: [...sources.values()] };
  });
}

/** The data files of the graph of relations, as those of all directives. A relation stands in the file of the newer directive. */
export function graphFiles(library: Library, urls: SiteUrls): DataFile<'do-thi'>[] {
  return partsOf('do-thi', 'do-thi', library, urls).map(({ entries, ...part }) => ({
    ...part,
    types: RELATION_NAMES,
    nodes: entries.map(({ slug, data }) => ({
      slug,
      name: directiveName(data),
      title: data.title,
      date: data.issued ?? null,
      state: data.status.state,
      address: urls.page('van-ban', slug),
    })),
    edges: entries.flatMap(({ slug }) =>
      (library.graph.from.get(slug) ?? []).map(({ type, from, to, sources }) => ({
        type,
        from,
        to,
        sources: [...sources],
      })),
    ),
    mentions: entries.flatMap((entry) => mentionedIn(entry).map((to) => ({ from: entry.slug, to }))),
  }));
}

/** A record as a list has it: sources by their keys, and without what follows from the rest. */
function listed(record: DirectiveRecord): ListedRecord {
  return {
    ...record,
    clauses: record.clauses.map(({ id, depth, title }) => ({ id, depth, title })),
    lineage: record.lineage.filter(({ sources }) => sources.length > 0),
    sources: record.sources.map(({ key }) => key),
  };
}

/** The directives of each file of a list, with the head of the file. `name`: of its schema; `list`: of its files. */
function partsOf(name: FileSchemaName, list: string, { directives }: Library, urls: SiteUrls) {
  const all = [...directives.values()];
  const count = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, index) => ({
    ...headOf(name, urls),
    count: all.length,
    next: index + 1 < count ? urls.file(`api/${list}/${index + 2}.json`) : null,
    entries: all.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** The address of a published schema. */
export function schemaAddress(name: FileSchemaName, urls: SiteUrls): string {
  return urls.file(`api/schema/${name}.json`);
}

function headOf(name: FileSchemaName, urls: SiteUrls) {
  return { $schema: schemaAddress(name, urls), notice: SITE.notice, licence: SITE.licence };
}
