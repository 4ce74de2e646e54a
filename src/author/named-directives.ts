import { nearest } from '../domain/language/suggest.ts';
import { slugify } from '../domain/language/vietnamese.ts';
import type { Known } from './known.ts';
import { readTypedNumber } from './typed-number.ts';

/** The directives that an author named, or why one of them cannot be told. */
type Named = { readonly slugs: readonly string[] } | { readonly refusal: string };

/** Directives named by their files or by their numbers in any form, with commas between. */
export function namedDirectives(text: string, known: Known): Named {
  const slugs: string[] = [];
  for (const name of text.split(/[,;]/).map((part) => part.trim())) {
    if (name === '') continue;
    const found = known.ids.has(`van-ban/${name}`) ? [name] : ofNumber(name, known);
    const [slug, ...others] = found;
    if (slug === undefined) return { refusal: notThere(name, known) };
    if (others.length > 0) return { refusal: `“${name}” có thể là ${found.join(', ')}; ghi một tên trong đó.` };
    slugs.push(slug);
  }
  return { slugs };
}

/** By what the files say; where none says it, by their names, for one may not be readable yet. */
function ofNumber(name: string, { corpus: { directives }, ids }: Known): string[] {
  const typed = readTypedNumber(name);
  if (!typed) return [];
  const said = [...directives.values()].filter(
    ({ data: { kind, number } }) => typed.kinds.includes(kind) && isSame(typed.number, number),
  );
  if (said.length > 0) return said.map(({ slug }) => slug);
  const beginning = `van-ban/${slugify(typed.number)}-`;
  return [...ids].filter((id) => id.startsWith(beginning)).map((id) => id.slice('van-ban/'.length));
}

/** Whether a number that was typed, perhaps its figures alone, is that of a directive. */
function isSame(typed: string, number: string | undefined): boolean {
  if (number === undefined) return false;
  return /\D/.test(typed) ? typed === number : Number.parseInt(number, 10) === Number(typed);
}

function notThere(name: string, { corpus: { directives } }: Known): string {
  const near = nearest(name, [...directives.keys()]);
  const guess = near ? ` Có phải ý bạn là “${near}”?` : '';
  return `Không có văn bản “${name}” trên trang.${guess} Văn bản mới thì tạo trước bằng npm run new.`;
}
