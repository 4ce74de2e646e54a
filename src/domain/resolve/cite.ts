import type { Format } from '../language/clean.ts';
import { positionsIn } from '../language/position.ts';
import { type CitedDirective, type DocumentsCited, documentsCited } from './documents-cited.ts';
import type { Catalogue } from './holder.ts';
import type { Passage } from './passage.ts';

/** A document that a passage names, for other programs. Offsets are UTF-16 units in the text as given, the end exclusive. */
interface Mention {
  readonly type: 'directive' | 'state';
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string | null;
  /** Canonical form, "21-KL/TW"; null when the text leaves a part of it out. A state document's as written. */
  readonly number: string | null;
  readonly [other: string]: unknown;
}

/** What a passage cites, for `--jsonl`, in the order of the text. */
export function mentionsIn({ text, format, context }: Passage, catalogue: Catalogue): Mention[] {
  const { citations, stateDocuments } = documentsCited(text, catalogue, { format, context });
  const directives = citations.map((citation): Mention => {
    const { start, end, form, kind, number, clauses, target, candidates, reason, why } = citation;
    return {
      type: 'directive',
      start,
      end,
      surface: text.slice(start, end),
      kind: kind ?? null,
      number: number ?? null,
      form,
      clauses: clauses.map(({ start: from, end: to, ...clause }) => ({
        id: clause.id,
        until: clause.until ?? null,
        anchor: clause.anchor ?? null,
        start: from,
        end: to,
        surface: text.slice(from, to),
      })),
      target: target ?? null,
      candidates,
      reason: reason ?? null,
      why: why ?? null,
    };
  });
  const state = stateDocuments.map(({ start, end, kind, number, year }): Mention => {
    return {
      type: 'state',
      start,
      end,
      surface: text.slice(start, end),
      kind: kind ?? null,
      number,
      year: year ?? null,
    };
  });
  return [...directives, ...state].sort((a, b) => a.start - b.start);
}

/** What a text cites, for people: one line a citation, "line:column", the words, the number and where it leads. */
export function describeCitations(text: string, catalogue: Catalogue, format: Format = 'plain'): string {
  const cited = documentsCited(text, catalogue, { format });
  const lines = [...directiveLines(cited, text), ...stateLines(cited, text)].sort((a, b) => a.start - b.start);
  const positionOf = positionsIn(text);
  const { citations, stateDocuments } = cited;
  return [
    ...lines.map(({ start, parts }) => {
      const { line, column } = positionOf(start);
      return [`${line}:${column}`, ...parts].join('  ');
    }),
    `Tìm thấy ${citations.length} chỗ viện dẫn văn bản của Đảng, ${stateDocuments.length} chỗ nhắc văn bản Nhà nước.`,
    '',
  ].join('\n');
}

function directiveLines({ citations }: DocumentsCited, text: string) {
  return citations.map((citation) => ({
    start: citation.start,
    parts: [surfaceOf(text, citation), citation.number ?? '(thiếu ký hiệu)', outcome(citation, text)],
  }));
}

function stateLines({ stateDocuments }: DocumentsCited, text: string) {
  return stateDocuments.map((named) => ({
    start: named.start,
    parts: [surfaceOf(text, named), named.number, '· văn bản Nhà nước, không liên kết'],
  }));
}

function outcome({ target, clauses, why, candidates }: CitedDirective, text: string): string {
  if (target === undefined) return `✗ ${why}${candidates.length ? ` (${candidates.join(', ')})` : ''}`;
  const led = clauses.map(({ anchor, ...clause }) =>
    anchor ? `#${anchor}` : `(trang không có ${surfaceOf(text, clause)})`,
  );
  return ['→', target + (led[0]?.startsWith('#') ? led.shift() : ''), ...led].join(' ');
}

function surfaceOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
