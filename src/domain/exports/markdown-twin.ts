import type { SiteUrls } from '../addresses/urls.ts';
import { directiveName } from '../content/identity.ts';
import { sourceAddress } from '../content/source-address.ts';
import { formatDate } from '../language/dates.ts';
import { inspectionRows } from '../views/inspection-rows.ts';
import type { Library } from '../views/library.ts';
import type { DirectiveEntry } from '../views/page-data.ts';
import { directiveRecord, sourceKeys } from './record.ts';
import type { DirectiveRecord } from './record-schema.ts';
import { SITE } from './site.ts';

/** A directive's page as one Markdown text: facts, text, inspections, relations and the sources that its marks point at. */
export function markdownTwin(entry: DirectiveEntry, library: Library, urls: SiteUrls): string {
  const record = directiveRecord(entry, library, urls);
  const { name, title, issuer, place, date, signer, status, addresses } = record;
  const facts = [
    `- Cơ quan ban hành: [${issuer.name}](${issuer.address})${place ? ` (${place})` : ''}`,
    `- Ngày ban hành: ${date ? formatDate(date) : 'chưa rõ'}`,
    ...(signer ? [`- Người ký: ${signer.name}, ${signer.role}`] : []),
    `- Tình trạng: ${status.sentence}${marks(status.sources)}`,
    `- Trang: ${addresses.page}`,
  ];
  const relations = relationLines(record, library, urls);
  const inspected = inspectionLines(record, library, urls);
  const sources = sourceKeys(entry, library).flatMap((key) => definition(key, library, urls));
  const parts = [
    `# ${name}`,
    title,
    `> ${SITE.notice}`,
    facts.join('\n'),
    entry.markdown,
    ...(inspected.length > 0 ? ['## Kiểm tra, giám sát', inspected.join('\n')] : []),
    ...(relations.length > 0 ? ['## Văn bản liên quan', relations.join('\n')] : []),
    `Giấy phép: CC BY 4.0, ${SITE.licence}`,
    sources.join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function relationLines(
  { relations, moreRelations }: DirectiveRecord,
  { directives }: Library,
  urls: SiteUrls,
): string[] {
  const lines = relations.flatMap(({ label, directive, sources }) => {
    const other = directives.get(directive);
    return other ? [`- ${label}: [${directiveName(other.data)}](${urls.twin(directive, 'md')})${marks(sources)}`] : [];
  });
  const graph = urls.file('api/do-thi.json');
  return moreRelations > 0 ? [...lines, `- Còn ${moreRelations} quan hệ nữa trong [đồ thị](${graph}).`] : lines;
}

function inspectionLines(
  { inspections, moreInspections }: DirectiveRecord,
  library: Library,
  urls: SiteUrls,
): string[] {
  const slugs = inspections.map(({ slug }) => slug);
  const lines = inspectionRows(slugs, library).map(
    ({ slug, day, name, about, keys }) =>
      `- ${day}: [${name}](${urls.page('kiem-tra', slug)}), ${about}.${marks(keys)}`,
  );
  const all = urls.list('kiem-tra');
  return moreInspections > 0 ? [...lines, `- Còn ${moreInspections} cuộc nữa trong [danh sách](${all}).`] : lines;
}

function marks(keys: readonly string[]): string {
  return keys.map((key) => `[^${key}]`).join('');
}

function definition(key: string, { sources }: Library, urls: SiteUrls): string[] {
  const source = sources.get(key);
  if (!source) return [];
  const { title, publisher, author, published } = source;
  const url = sourceAddress(source);
  const facts = [author, publisher, published && formatDate(published)].filter(Boolean).join(', ');
  return [`[^${key}]: ${title}. ${facts}. ${url ? `<${url}>` : urls.page('nguon', key)}`];
}
