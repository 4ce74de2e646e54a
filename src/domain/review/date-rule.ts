import { formatDate } from '../language/dates.ts';
import { agrees } from '../language/written-date.ts';
import { type Case, nameOf, seen, spanOf, wordsAt } from './case.ts';
import type { Finding } from './finding.ts';

/** The day, month or year that a text gives is not that of the document. */
export function dateFinding({ text, mention, evidence, written, meant, reading }: Case): Finding | undefined {
  const issued = meant?.entry.issued;
  if (!meant || !issued || !written.date || !evidence.date || agrees(evidence.date, issued)) return undefined;
  const span = spanOf(reading, written.date);
  const said = wordsAt(text, span);
  const right = likeWritten(said, issued);
  return {
    rule: 'date',
    mention,
    ...span,
    message: `${nameOf(meant.entry)} ban hành ngày ${formatDate(issued)}, không phải ${said}.`,
    right,
    fix: right === undefined ? undefined : { ...span, text: right },
    see: [seen(meant.entry)],
  };
}

/** The day of a document in the form in which another stands in the text: "25/10/2021", "25-10-2021", "25 tháng 10 năm 2021", "10/2021", "2021". */
function likeWritten(said: string, issued: string): string | undefined {
  const [year = '', month = '', day = ''] = issued.split('-').map((part) => String(Number(part)));
  const [, sep] = /^\d{1,2}\s*([/.-])\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?$/.exec(said) ?? [];
  if (/^\d{4}$/.test(said)) return year;
  if (/^\d{1,2}\s*[/.-]\s*\d{4}$/.test(said)) return said.replace(/^\d+/, month).replace(/\d+$/, year);
  if (sep) return /^0/.test(said) ? issued.split('-').reverse().join(sep) : [day, month, year].join(sep);
  if (/^\d+ tháng \d+ năm \d+$/iu.test(said)) return `${day} tháng ${month} năm ${year}`;
  return undefined;
}
