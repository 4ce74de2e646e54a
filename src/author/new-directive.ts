import { directiveName, expectedSlug } from '../domain/content/identity.ts';
import { TO_WRITE } from '../domain/content/placeholder.ts';
import { type DirectiveData, directiveSchema } from '../domain/content/schema.ts';
import { slugYear } from '../domain/content/when.ts';
import { formatDate } from '../domain/language/dates.ts';
import { readTypedDate, type TypedDate } from '../domain/language/typed-date.ts';
import { KINDS, type KindName } from '../domain/party/kinds.ts';
import { noDay, noKind, noNumber } from './answer-fault.ts';
import { explainedFields } from './fields.ts';
import type { Known, Outcome } from './known.ts';
import { bodyFile, namedBody } from './new-body.ts';
import { knownSource, newSource, type SourceRequest } from './new-source.ts';
import { readTypedNumber, type TypedNumber } from './typed-number.ts';

/** What an author says of a directive, as typed. */
export interface DirectiveRequest {
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  /** A key, or an address with what else is known of the source. */
  readonly source?: SourceRequest | undefined;
  /** Whether the issuer is new though its name is like that of another. */
  readonly isNewIssuer: boolean;
}

/** The file of a new directive, and those of its issuer and its source where there are none yet. `today`: ISO. */
export function newDirective(request: DirectiveRequest, known: Known, today: string): Outcome {
  const number = readTypedNumber(request.number);
  if (!number) return { refusal: noNumber(request.number) };
  const kind = kindOf(number, request.kind);
  if (typeof kind !== 'string') return kind;
  const date = readTypedDate(request.date);
  if (!date) return { refusal: noDay(request.date, true) ?? '' };
  const issuer = namedBody(request.issuer, number.organ, known, request.isNewIssuer);
  if ('refusal' in issuer) return issuer;

  const source = sourceOf(request.source, known, today);
  if (source && 'refusal' in source) return source;
  const data = dataOf(number, kind, date, issuer.slug, request.title);
  const slug = expectedSlug(`-${date.year}`, data, issuer.slug, issuer.data);
  const there = sameDirective(slug, data, known);
  if (there) return { refusal: `Đã có văn bản này: van-ban/${there}.md. Mở tệp ấy mà sửa.` };

  const mark = source ? `[^${source.key}]` : '';
  const when = date.day ? `ngày ${formatDate(date.day)}` : `năm ${date.year}`;
  const sentence = `${directiveName(data)} là văn bản của ${issuer.data.name} ${when}.${mark}`;
  const file = {
    file: `van-ban/${slug}.md`,
    text: directiveText(data, source?.key, editorialKey(known), today, sentence),
  };
  const made = `${issuer.data.name} ban hành ${directiveName(data)} ${when}.${mark}`;
  return {
    files: [file, ...(issuer.isNew ? [bodyFile(issuer, made)] : []), ...(source?.file ? [source.file] : [])],
  };
}

function kindOf({ kinds }: TypedNumber, typed: string | undefined): KindName | { readonly refusal: string } {
  const named = KINDS.find(({ name }) => name.toLowerCase() === typed?.toLowerCase())?.name;
  if (typed && !named) return { refusal: noKind(typed) };
  if (named && !kinds.includes(named))
    return { refusal: `Số này không phải số của ${named}, mà của ${kinds.join(' hoặc ')}.` };
  const [first, ...more] = named ? [named] : kinds;
  if (first && more.length === 0) return first;
  return { refusal: `Ký hiệu trong số này dùng cho ${kinds.join(' và ')}; ghi thêm --loai "${kinds[0]}".` };
}

function dataOf(number: TypedNumber, kind: KindName, date: TypedDate, issuer: string, title = ''): DirectiveData {
  return {
    kind,
    number: number.number,
    title,
    issuer,
    issued: date.day,
    status: { state: 'unknown', checked: '', sources: [] },
    coverage: 'record',
    relations: {},
    themes: {},
    sources: [],
  };
}

/** The source of a request: one that is known, or a new one with its file. */
function sourceOf(request: SourceRequest | undefined, known: Known, today: string) {
  if (!request) return undefined;
  const key = knownSource(request.url, known);
  return key ? { key, file: undefined } : newSource(request, known, today);
}

/** The slug of a directive that is there already: of the same file name, or of the same number, issuer and year. */
function sameDirective(slug: string, data: DirectiveData, { corpus, ids }: Known): string | undefined {
  if (ids.has(`van-ban/${slug}`)) return slug;
  const year = slugYear(slug);
  const serial = Number.parseInt(data.number ?? '', 10);
  return [...corpus.directives.values()].find(
    (other) =>
      other.data.kind === data.kind &&
      other.data.issuer === data.issuer &&
      Number.parseInt(other.data.number ?? '', 10) === serial &&
      slugYear(other.slug) === year,
  )?.slug;
}

function directiveText(
  { kind, number, title, issuer, issued }: DirectiveData,
  source: string | undefined,
  editorial: string | undefined,
  today: string,
  sentence: string,
): string {
  const fields = explainedFields(directiveSchema, {
    kind,
    number,
    title: title || null,
    issuer,
    issued,
    added: today,
    status: { state: 'unknown', checked: today, sources: editorial ? [editorial] : null },
    coverage: 'record',
    sources: source ? [source] : null,
  });
  return `${fields}\n\n${sentence}\n\n${TO_WRITE}\n`;
}

/** The key of our own inferences, on which a status that is not known rests. */
function editorialKey({ corpus: { sources } }: Known): string | undefined {
  return [...sources].find(([, { data }]) => data.grade === 'editorial')?.[0];
}
