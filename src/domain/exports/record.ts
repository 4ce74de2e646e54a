import type { SiteUrls } from '../addresses/urls.ts';
import { CHANGES } from '../content/changes.ts';
import { completeNumber, directiveName } from '../content/identity.ts';
import { sourceAddress } from '../content/source-address.ts';
import { slugYear } from '../content/when.ts';
import { numberSlug } from '../party/number.ts';
import { RELATIONS } from '../party/relations.ts';
import type { Library } from '../views/library.ts';
import { lineageOf } from '../views/lineage.ts';
import type { DirectiveEntry } from '../views/page-data.ts';
import { type Relations, relationsOf } from '../views/relations.ts';
import type { DirectiveRecord } from './record-schema.ts';

/** Relations that others state of a directive, and inspections of it, that its record has. The graph has all relations. */
const MOST = 50;

/** A directive as data. `urls`: absolute ones. */
export function directiveRecord(entry: DirectiveEntry, library: Library, urls: SiteUrls): DirectiveRecord {
  const { slug, data } = entry;
  const body = library.bodies.get(data.issuer);
  const relations = relationsOf(slug, library.graph);
  return {
    slug,
    number: data.number ?? null,
    kind: data.kind,
    name: directiveName(data),
    title: data.title,
    issuer: { key: data.issuer, name: body?.name ?? '', address: urls.page('co-quan', data.issuer) },
    place: body?.place ?? null,
    date: data.issued ?? null,
    year: slugYear(slug) ?? null,
    term: data.term ?? null,
    signer: data.signer ?? null,
    status: {
      ...data.status,
      label: data.statusWords.brief,
      sentence: data.statusWords.sentence,
      grade: data.statusGrade,
      since: data.status.since ?? null,
      by: broughtBy(entry, relations),
    },
    coverage: data.coverage,
    summary: data.lead,
    relations: relationsOfRecord(relations),
    moreRelations: Math.max(0, relations.incoming.length - MOST),
    clauses: data.headings.map(({ slug: id, depth, text }) => ({
      id,
      depth,
      title: text,
      address: urls.page('van-ban', slug, id),
    })),
    lineage: lineageRecord(entry),
    inspections: inspectionsOfRecord(slug, library, urls),
    moreInspections: Math.max(0, (library.inspectionsOn.get(slug)?.length ?? 0) - MOST),
    sources: sourceKeys(entry, library).flatMap((key) => sourceRecord(key, library, urls)),
    addresses: addressesOf(entry, library, urls),
  };
}

/** The newer directives that brought a state about; none for a state that needs none. */
function broughtBy({ data }: DirectiveEntry, { incoming }: Relations): DirectiveRecord['status']['by'] {
  return incoming.filter(({ type }) => RELATIONS[type].brings === data.status.state).map(({ from }) => from);
}

/** Keys of all sources of a record: those of the text, then those of its facts, relations, lineage and inspections. */
export function sourceKeys({ slug, data }: DirectiveEntry, { graph, inspectionsOn, inspections }: Library): string[] {
  const { outgoing, incoming } = relationsOf(slug, graph);
  const stated = [...outgoing, ...incoming.slice(0, MOST)].flatMap(({ sources }) => sources);
  const traced = (data.lineage ?? []).flatMap(({ sources }) => sources);
  const inspected = (inspectionsOn.get(slug) ?? [])
    .slice(0, MOST)
    .flatMap((each) => inspections.get(each)?.sources ?? []);
  return [...new Set([...data.keys, ...data.sources, ...data.status.sources, ...stated, ...traced, ...inspected])];
}

function relationsOfRecord({ outgoing, incoming }: Relations): DirectiveRecord['relations'] {
  return [
    ...outgoing.map(({ type, to, sources }) => ({
      type,
      direction: 'outgoing' as const,
      label: RELATIONS[type].label,
      directive: to,
      sources: [...sources],
    })),
    ...incoming.slice(0, MOST).map(({ type, from, sources }) => ({
      type,
      direction: 'incoming' as const,
      label: RELATIONS[type].inverse,
      directive: from,
      sources: [...sources],
    })),
  ];
}

function lineageRecord(entry: DirectiveEntry): DirectiveRecord['lineage'] {
  return lineageOf(entry).map(({ clause = null, older, from = null, change, note = null, sources }) => {
    return { clause, older, from, change, label: CHANGES[change], note, sources: [...sources] };
  });
}

function inspectionsOfRecord(
  slug: string,
  { inspectionsOn, inspections }: Library,
  urls: SiteUrls,
): DirectiveRecord['inspections'] {
  return (inspectionsOn.get(slug) ?? []).slice(0, MOST).flatMap((each) => {
    const inspection = inspections.get(each);
    if (!inspection) return [];
    const { how, place, began = null, ended = null, by, team = null, inspected, sources } = inspection;
    const address = urls.page('kiem-tra', each);
    return [
      {
        slug: each,
        how,
        place,
        began,
        ended,
        by: [...by],
        team,
        inspected: [...inspected],
        sources: [...sources],
        address,
      },
    ];
  });
}

function sourceRecord(key: string, { sources }: Library, urls: SiteUrls): DirectiveRecord['sources'] {
  const source = sources.get(key);
  if (!source) return [];
  const { title, publisher, author = null, published = null, unavailable = null, grade, checked } = source;
  const url = sourceAddress(source) ?? null;
  const address = urls.page('nguon', key);
  return [{ key, title, publisher, author, published, url, unavailable, grade, checked, address }];
}

function addressesOf(
  { slug, data }: DirectiveEntry,
  { bodies }: Library,
  urls: SiteUrls,
): DirectiveRecord['addresses'] {
  const number = completeNumber(data, bodies.get(data.issuer));
  return {
    page: urls.page('van-ban', slug),
    number: number ? urls.number(numberSlug(number)) : null,
    json: urls.twin(slug, 'json'),
    markdown: urls.twin(slug, 'md'),
  };
}
