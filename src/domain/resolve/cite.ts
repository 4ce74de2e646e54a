import { type Citation, findCitations, numberOf } from '../citation/find.ts';
import type { CatalogueEntry, CitationContext, Reason, Resolution } from './resolve.ts';
import { resolveCitations } from './together.ts';

/** A line of `cite --jsonl`. Each part of the context may be missing or null. */
export interface Passage {
  readonly id: unknown;
  readonly text: string;
  readonly context?: {
    readonly page_province?: string | null;
    readonly page_issuer?: string | null;
    /** ISO: day, month or year. */
    readonly page_date?: string | null;
  } | null;
}

/** A citation for other programs. Offsets are UTF-16 units in the text as given, the end exclusive. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Canonical form, "21-KL/TW"; null when the text leaves a part of it out. */
  readonly number: string | null;
  /** Slug of the directive; null when it is not known which. */
  readonly target: string | null;
}

const REASONS: Readonly<Record<Reason, string>> = {
  'unknown-number': 'không có văn bản nào mang số này trong kho',
  ambiguous: 'chưa đủ căn cứ để chọn một văn bản',
  self: 'chính là trang này',
  'other-date': 'ngày trong câu khác ngày của văn bản trong kho',
  'not-yet-issued': 'văn bản trong kho ban hành sau ngày của trang',
  'other-term': 'khóa trong câu khác khóa của văn bản trong kho',
  'other-issuer': 'cơ quan trong câu khác cơ quan của văn bản trong kho',
  'other-subject': 'trích yếu trong câu khác trích yếu của văn bản trong kho',
  'other-place': 'văn bản trong kho là của tỉnh khác',
  'place-unknown': 'số của tỉnh ủy nhưng chưa rõ tỉnh nào',
  'issuer-unknown': 'chưa rõ cơ quan ban hành',
  'old-number': 'số của khóa cũ, chưa đủ căn cứ',
};

/** What a passage cites, for `--jsonl`. */
export function mentionsIn({ text, context }: Passage, catalogue: readonly CatalogueEntry[]): Mention[] {
  const { page_province, page_issuer, page_date } = context ?? {};
  const date = /^\d{4}(-\d{2}){0,2}/.exec(page_date ?? '')?.[0];
  return resolved(text, { text, place: page_province, issuer: page_issuer, date }, catalogue).map(
    ({ citation, resolution }) => ({
      start: citation.start,
      end: citation.end,
      surface: text.slice(citation.start, citation.end),
      number: numberOf(citation),
      target: 'slug' in resolution ? resolution.slug : null,
    }),
  );
}

/** What a text cites, for people: one line a citation, "line:column", the words, the number and where it leads. */
export function describeCitations(text: string, catalogue: readonly CatalogueEntry[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lines = resolved(text, { text }, catalogue).map(({ citation, resolution }) => {
    const surface = text.slice(citation.start, citation.end).replace(/\s+/g, ' ');
    return [
      positionOf(starts, citation.start),
      surface,
      numberOf(citation) ?? '(thiếu ký hiệu)',
      outcome(resolution),
    ].join('  ');
  });
  return [...lines, `Tìm thấy ${lines.length} chỗ viện dẫn.`, ''].join('\n');
}

function resolved(text: string, context: CitationContext, catalogue: readonly CatalogueEntry[]) {
  const citations = findCitations(text);
  const resolutions = resolveCitations(citations, context, catalogue);
  return citations.flatMap((citation: Citation, index) => {
    const resolution = resolutions[index];
    return resolution ? { citation, resolution } : [];
  });
}

function outcome(resolution: Resolution): string {
  if ('slug' in resolution) return `→ ${resolution.slug}${resolution.clause ? `#${resolution.clause}` : ''}`;
  const candidates = resolution.candidates.length ? ` (${resolution.candidates.join(', ')})` : '';
  return `✗ ${REASONS[resolution.reason]}${candidates}`;
}

/** "line:column", both from 1, columns in UTF-16 units. `starts`: where each line begins. */
function positionOf(starts: readonly number[], offset: number): string {
  const line = starts.findLastIndex((start) => start <= offset);
  return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
}
