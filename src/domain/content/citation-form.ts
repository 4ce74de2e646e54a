import { formatDate } from '../language/dates.ts';

/** What the form of a citation is made of; the name is "Quy định số 37-QĐ/TW", or the kind alone. */
interface Cited {
  readonly name: string;
  readonly issued?: string | undefined;
  readonly term?: string | undefined;
  readonly title: string;
}

/** How Vietnamese writing cites a directive: "Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về …". */
export function citationForm({ name, issued, term, title }: Cited, issuer: string): string {
  const date = issued ? `, ngày ${formatDate(issued)}` : '';
  return `${name}${date} của ${issuerInTerm(issuer, term)} ${title}`;
}

/** A body with the term of the Central Committee, unless its name holds one: "Bộ Chính trị khóa XIII". */
export function issuerInTerm(issuer: string, term: string | undefined): string {
  return term && !issuer.includes('khóa') ? `${issuer} khóa ${term}` : issuer;
}

/** What a citation says of the page that it was taken from: a summary, of which site and day, and what became of the directive. */
export function citationAside(site: string, { checked, cited }: { checked: string; cited: string }): string {
  const page = `bản tóm lược, ${site}, cập nhật ngày ${formatDate(checked)}`;
  return cited === '' ? page : `${page}; ${cited}`;
}
