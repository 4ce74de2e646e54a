import { formatDate } from '../language/dates.ts';
import { LEVELS, RULES } from './finding.ts';
import { NOT_OFFICIAL, UNCHECKED } from './limits.ts';
import { type Place, placesOf } from './places.ts';
import type { Review, ReviewedOn } from './review.ts';

/** A review as Markdown, for people. `addressOf`: where the page of a directive stands. */
export function markdownReport(
  text: string,
  review: Review,
  { day, today }: ReviewedOn,
  addressOf: (slug: string) => string,
): string {
  const places = placesOf(text, review);
  const items = places.map(({ line, column, rule, surface, message, right, see }) => {
    const links = see.map(({ slug, name }) => `[${plain(name)}](${addressOf(slug)})`).join(', ');
    return [
      `- Dòng ${line}, cột ${column}. **${RULES[rule].label}**: ${quoted(surface)}. ${plain(message)}`,
      ...(right === undefined ? [] : [`  - ${RULES[rule].offer}: ${quoted(right)}`]),
      ...(links ? [`  - Xem: ${links}`] : []),
    ].join('\n');
  });
  return [
    '# Kiểm tra viện dẫn',
    `${summaryOf(review)} Đối chiếu cho văn bản viết ngày ${formatDate(day ?? today)}. ${NOT_OFFICIAL}`,
    ...(items.length ? ['## Chỗ cần xem', items.join('\n')] : []),
    '## Không kiểm tra',
    UNCHECKED.map((line) => `- ${line}`).join('\n'),
    '',
  ].join('\n\n');
}

/** The places of a review as CSV (RFC 4180), with a mark by which Excel knows UTF-8. */
export function csvReport(text: string, review: Review): string {
  const head = ['dòng', 'cột', 'mức', 'lỗi', 'trong văn bản', 'giải thích', 'viết đúng'];
  const rows = placesOf(text, review).map((place) => rowOf(place));
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** How many citations there are and how many places to look at, in a sentence. */
export function summaryOf({ citations, stateDocuments, findings }: Review): string {
  const places = findings.reduce((sum, { again }) => sum + 1 + again.length, 0);
  const cited = `${citations.length} chỗ viện dẫn văn bản của Đảng, ${stateDocuments.length} chỗ nhắc văn bản Nhà nước`;
  return places ? `Tìm thấy ${cited}; ${places} chỗ cần xem.` : `Tìm thấy ${cited}; chưa thấy chỗ nào sai.`;
}

function rowOf({ line, column, level, rule, surface, message, right }: Place): string[] {
  return [String(line), String(column), LEVELS[level], RULES[rule].label, surface, message, right ?? ''];
}

/** A cell that begins like a formula is kept from being one. */
function cellOf(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function quoted(words: string): string {
  return `“${plain(words)}”`;
}

/** Words that Markdown would read as something else. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
