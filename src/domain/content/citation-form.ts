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
  const body = term && !issuer.includes('khóa') ? `${issuer} khóa ${term}` : issuer;
  return `${name}${date} của ${body} ${title}`;
}
