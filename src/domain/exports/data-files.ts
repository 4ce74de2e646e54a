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

/** The data file of all directives. */
export function recordsFile(library: Library, urls: SiteUrls): DataFile<'danh-sach'> {
  const directives = [...library.directives.values()].map((entry) => directiveRecord(entry, library, urls));
  return { ...headOf('danh-sach', urls), directives };
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
