import type { AnyDocument } from '../content/document.ts';
import { nearest } from '../language/suggest.ts';
import { slugify } from '../language/vietnamese.ts';
import { bodyKey } from '../party/body-key.ts';
import { type KindName, kindNamed } from '../party/kinds.ts';

const MOST_NAMED = 5;

/**
 * The files of a folder that an author who wrote words for a name probably means: those of a number ("Kết luận 21",
 * "21-KL/TW"), of a name, title or publisher, or of what is nearly one. At most five.
 */
export function namedBy(text: string, there: readonly AnyDocument[]): readonly string[] {
  const words = slugify(text);
  if (words === '') return [];
  const ways = [
    ({ data }: AnyDocument) => isNumbered(words, data),
    ({ data }: AnyDocument) => namesIn(data).some((name) => slugify(name) === words || bodyKey(name) === bodyKey(text)),
    ({ slug, data }: AnyDocument) =>
      [slug.replace(/-\d{4}(?:-.*)?$/, ''), ...namesIn(data).map(slugify)].some((name) => isWithin(name, words)),
  ];
  const named = ways.map((way) => there.filter(way)).find(({ length }) => length > 0) ?? nearlyNamed(text, there);
  return named.slice(0, MOST_NAMED).map(({ slug }) => slug);
}

/** What people call a file by. */
function namesIn(data: AnyDocument['data']): string[] {
  return [
    ...('name' in data ? [data.name] : []),
    ...('title' in data ? [data.title] : []),
    ...('publisher' in data ? [data.publisher] : []),
  ];
}

/** Whether the words hold the number of a directive, in full or as its kind and figures. */
function isNumbered(words: string, data: AnyDocument['data']): boolean {
  if (!('number' in data) || !data.number) return false;
  if (/\D/.test(data.number) && `-${words}-`.includes(`-${slugify(data.number)}-`)) return true;
  const { kind } = data;
  const [, figures] = new RegExp(`^(?:${kindWords(kind).join('|')})-(?:so-)?0*(\\d+)(?![a-z\\d])`).exec(words) ?? [];
  return figures !== undefined && Number(figures) === Number.parseInt(data.number, 10);
}

/** How a kind is written before figures, as slugs: its spellings and its codes. */
function kindWords(name: KindName): string[] {
  const { spellings, codes } = kindNamed(name);
  return [...spellings, ...codes].map(slugify);
}

/** Whether one name is a part of the other: "bao-ninh-thuan" of "bao-ninh-thuan-dien-tu". One word alone says too little. */
function isWithin(name: string, words: string): boolean {
  const [short = '', long = ''] = [name, words].toSorted((a, b) => a.length - b.length);
  return short.includes('-') && `-${long}-`.includes(`-${short}-`);
}

function nearlyNamed(text: string, there: readonly AnyDocument[]): AnyDocument[] {
  const near = nearest(
    text,
    there.flatMap(({ data }) => namesIn(data)),
  );
  return there.filter(({ data }) => near !== undefined && namesIn(data).includes(near));
}
