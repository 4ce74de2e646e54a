import { sourceSchema } from '../domain/content/schema.ts';
import { nearest } from '../domain/language/suggest.ts';
import { slugify } from '../domain/language/vietnamese.ts';
import { explainedFields } from './fields.ts';
import type { Known, NewFile } from './known.ts';

/** What an author says of a source. */
export interface SourceRequest {
  readonly url: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** ISO. */
  readonly published?: string | undefined;
  readonly grade?: string | undefined;
  /** Name of its file. */
  readonly key?: string | undefined;
}

type NewSource = { readonly key: string; readonly file: NewFile } | { readonly refusal: string };

/** The source of an address or a key that is known already. */
export function knownSource(text: string, { ids, addresses }: Known): string | undefined {
  if (ids.has(`nguon/${text}`)) return text;
  const address = plainAddress(text);
  return [...addresses].find(([, own]) => plainAddress(own) === address)?.[0];
}

/** Why a text cannot be the address of a new source; undefined when it can. */
export function notAnAddress(url: string, known: Known): string | undefined {
  if (/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    const same = knownSource(url, known);
    return same && `Đã có nguồn này: nguon/${same}.md. Dùng [^${same}].`;
  }
  const near = nearest(url, [...known.corpus.sources.keys()]);
  const guess = near ? `; có phải ý bạn là “${near}”?` : '.';
  return `Không có nguồn “${url}”${guess} Nguồn mới thì ghi địa chỉ, mở đầu bằng https://.`;
}

/** The file of a source that there is none of yet. `today`: ISO. */
export function newSource(request: SourceRequest, known: Known, today: string): NewSource {
  const { url, title, publisher, author, published, grade } = request;
  const fault = notAnAddress(url, known);
  if (fault) return { refusal: fault };
  const key =
    request.key ??
    freeKey(`${slugify(publisher ?? new URL(url).hostname.replace(/^www\./, ''))}-${published ?? today}`, known);
  if (known.ids.has(`nguon/${key}`)) return { refusal: `Đã có tệp nguon/${key}.md; chọn tên khác bằng --khoa.` };
  const values = {
    title: title ?? null,
    publisher: publisher ?? null,
    author,
    published,
    url,
    grade: grade ?? null,
    checked: today,
  };
  return { key, file: { file: `nguon/${key}.md`, text: `${explainedFields(sourceSchema, values)}\n` } };
}

/** A key that no file has, with a figure behind it where it needs one. */
function freeKey(key: string, { ids }: Known): string {
  let free = key;
  for (let figure = 2; ids.has(`nguon/${free}`); figure++) free = `${key}-${figure}`;
  return free;
}

/** An address without what does not tell pages apart. */
function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.|m\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[?&](utm_[^&]*|fbclid=[^&]*)/g, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
