import type { z } from 'astro/zod';
import type { SiteUrls } from '../addresses/urls.ts';
import { directiveName } from '../content/identity.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import type { Library } from '../views/library.ts';
import type { DirectiveEntry } from '../views/page-data.ts';
import { mentionedIn } from './mentions.ts';
import { directiveRecord } from './record.ts';
import type { FILE_SCHEMAS, FileSchemaName } from './record-schema.ts';
import { SITE } from './site.ts';

const RELATION_NAMES = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, { label: RELATIONS[type].label, inverse: RELATIONS[type].inverse }]),
) as DataFile<'do-thi'>['types'];

type DataFile<Name extends FileSchemaName> = z.infer<(typeof FILE_SCHEMAS)[Name]>;

/** The data file of one directive. Of all files: `urls` are absolute. */
export function recordFile(entry: DirectiveEntry, library: Library, urls: SiteUrls): DataFile<'van-ban'> {
  return { ...headOf('van-ban', urls), ...directiveRecord(entry, library, urls) };
}

/** Directives in a data file of all of them: half a megabyte of the real ones. */
const PAGE_SIZE = 100;

/** The data files of all directives, the newest first; each names the next. The first is never missing. */
export function recordsFiles(library: Library, urls: SiteUrls): DataFile<'danh-sach'>[] {
  const entries = [...library.directives.values()];
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    ...headOf('danh-sach', urls),
    count: entries.length,
    next: index + 1 < pages ? urls.file(recordsPath(index + 2)) : null,
    directives: entries
      .slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE)
      .map((entry) => directiveRecord(entry, library, urls)),
  }));
}

/** Where a data file of directives lies, from the root of the site. */
function recordsPath(page: number): string {
  return page > 1 ? `api/van-ban/${page}.json` : 'api/van-ban.json';
}

/** The data file of the graph of relations. */
export function graphFile({ directives, graph }: Library, urls: SiteUrls): DataFile<'do-thi'> {
  return {
    ...headOf('do-thi', urls),
    types: RELATION_NAMES,
    nodes: [...directives.values()].map(({ slug, data }) => ({
      slug,
      name: directiveName(data),
      title: data.title,
      date: data.issued ?? null,
      state: data.status.state,
      address: urls.page('van-ban', slug),
    })),
    edges: graph.edges.map(({ type, from, to, sources }) => ({ type, from, to, sources: [...sources] })),
    mentions: [...directives.values()].flatMap((entry) => mentionedIn(entry).map((to) => ({ from: entry.slug, to }))),
  };
}

/** The address of a published schema. */
export function schemaAddress(name: FileSchemaName, urls: SiteUrls): string {
  return urls.file(`api/schema/${name}.json`);
}

function headOf(name: FileSchemaName, urls: SiteUrls) {
  return { $schema: schemaAddress(name, urls), notice: SITE.notice, licence: SITE.licence };
}
