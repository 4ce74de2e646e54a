import { directiveName } from '../content/identity.ts';
import type { DirectiveData } from '../content/schema.ts';
import { formatDate } from '../language/dates.ts';

/** How Vietnamese writing cites a directive: "Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về …". */
export function citationForm(directive: DirectiveData, issuer: string): string {
  const { issued, term, title } = directive;
  const date = issued ? `, ngày ${formatDate(issued)}` : '';
  const body = term && !issuer.includes('khóa') ? `${issuer} khóa ${term}` : issuer;
  return `${directiveName(directive)}${date} của ${body} ${title}`;
}
