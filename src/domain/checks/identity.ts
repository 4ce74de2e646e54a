import type { Corpus } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import { completeNumber, expectedSlug } from '../content/identity.ts';
import type { Problem } from '../content/problem.ts';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { slugYear } from '../content/when.ts';
import { slugify } from '../language/vietnamese.ts';
import { kindNamed } from '../party/kinds.ts';
import { numberSlug, parseNumber } from '../party/number.ts';
import { publishedFirst } from './distinct.ts';

/**
 * Directives whose file name, kind, organ or identity contradicts their front matter or another directive. `published`:
 * files that have had an address; `doubtful`: files of bodies with a fault, by whose place no name can be judged.
 */
export function checkIdentity(
  corpus: Corpus,
  published: ReadonlySet<string>,
  doubtful: ReadonlySet<string>,
): Problem[] {
  const directives = [...corpus.directives.values()];
  return [
    ...directives.flatMap((document) => {
      const wrongOrgan = checkOrgan(document, corpus);
      const isSure = wrongOrgan.length === 0 && !doubtful.has(corpus.bodies.get(document.data.issuer)?.file ?? '');
      return [...checkKind(document), ...wrongOrgan, ...(isSure ? checkName(document, corpus, published) : [])];
    }),
    ...checkTwins(directives, corpus, published),
  ];
}

function checkName(
  { slug, file, data, locate }: Document<'van-ban'>,
  { bodies }: Corpus,
  published: ReadonlySet<string>,
): Problem[] {
  const issuer = bodies.get(data.issuer)?.data;
  const expected = expectedSlug(slug, data, data.issuer, issuer);
  if (!issuer || slug === expected) return [];
  if (published.has(`van-ban/${slug}`) && wasRight(slug, data, issuer)) return [];
  if (data.number === undefined && data.status.state !== 'draft') {
    const [, serial] = /^(\d+)-/.exec(slug) ?? [];
    const message = `Tệp không ghi số, còn tên tệp là “${slug}”`;
    const hint = `Thêm “number: ${serial ? `"${serial}"` : '…'}”; văn bản mới là dự thảo thì ghi “state: draft”.`;
    return [{ file, ...locate(['number']), rule: 'ten-tep', message, hint }];
  }
  return [
    {
      file,
      ...locate(['number']),
      rule: 'ten-tep',
      message: `Tên tệp là “${slug}”, không khớp với số, cơ quan ban hành và năm ghi trong tệp`,
      hint: `Đổi tên tệp thành “${expected}.md”, hoặc sửa số, cơ quan, ngày.`,
    },
  ];
}

/**
 * Whether a published name was right when less was known: the draft had no number, the source did not print the symbol,
 * or nobody knew the province. What has become known since does not change the name; only what contradicts it would.
 */
function wasRight(slug: string, directive: DirectiveData, issuer: BodyData): boolean {
  const number = completeNumber(directive, issuer);
  const year = directive.issued?.slice(0, 4) ?? String(slugYear(slug) ?? '');
  const place = issuer.place ? `(?:-${slugify(issuer.place)})?` : '';
  if (new RegExp(`^du-thao${place}-${year}$`).test(slug)) return true;
  if (!number) return false;
  const serial = new RegExp(`^${number.serial}-(?!\\w+-(?:tw|tu)(?:-|$))[a-z-]+-${year}$`);
  return new RegExp(`^${numberSlug(number)}${place}-${year}$`).test(slug) || serial.test(slug);
}

/** The number of a directive ends in the symbol of the body that issued it. */
function checkOrgan({ file, data, locate }: Document<'van-ban'>, { bodies }: Corpus): Problem[] {
  const organ = data.number === undefined ? undefined : parseNumber(data.number)?.organ;
  const issuer = bodies.get(data.issuer);
  if (organ === undefined || !issuer || issuer.data.organ === organ) return [];
  const { organ: other, name } = issuer.data;
  const message = other
    ? `Số “${data.number}” mang ký hiệu ${organ}, còn ký hiệu của ${name} là ${other}`
    : `Số “${data.number}” mang ký hiệu ${organ}, còn ${issuer.file} không ghi ký hiệu nào`;
  const hint = other ? 'Sửa “number” hoặc “issuer”.' : `Thêm “organ: ${organ}” vào ${issuer.file}, hoặc sửa “issuer”.`;
  return [{ file, ...locate(['number']), rule: 'so-hieu', message, hint }];
}

function checkKind({ file, data, locate }: Document<'van-ban'>): Problem[] {
  const code = data.number === undefined ? undefined : parseNumber(data.number)?.kind;
  const codes: readonly string[] = kindNamed(data.kind).codes;
  if (code === undefined || codes.includes(code)) return [];
  return [
    {
      file,
      ...locate(['number']),
      rule: 'so-hieu',
      message: `Số “${data.number}” mang ký hiệu ${code}, còn loại văn bản là ${data.kind}`,
      hint: `Ký hiệu của ${data.kind} là ${codes.join(' hoặc ')}; sửa “number” hoặc “kind”.`,
    },
  ];
}

function checkTwins(
  directives: readonly Document<'van-ban'>[],
  { bodies }: Corpus,
  published: ReadonlySet<string>,
): Problem[] {
  const first = new Map<string, Document<'van-ban'>>();
  return publishedFirst(directives, published).flatMap((document) => {
    const { data, file, locate } = document;
    const number = completeNumber(data, bodies.get(data.issuer)?.data);
    if (!number || !data.issued) return [];
    const identity = `${JSON.stringify(number)} ${data.issuer} ${data.issued}`;
    const other = first.get(identity);
    if (!other) first.set(identity, document);
    if (!other) return [];
    return [
      {
        file,
        ...locate(['number']),
        rule: 'trung',
        message: `Cùng số, cơ quan và ngày với ${other.file}`,
        hint: 'Giữ một trong hai tệp, hoặc sửa số, cơ quan, ngày.',
      },
    ];
  });
}
