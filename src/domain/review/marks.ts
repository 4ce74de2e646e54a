import type { DocumentsCited } from '../resolve/documents-cited.ts';
import type { Finding, Span } from './finding.ts';
import type { Review } from './review.ts';

/** A stretch of the text that is shown marked: a mention, or other words that a finding is about. None overlap. */
export interface Mark extends Span {
  /** Place in the list of citations. */
  readonly citation: number | undefined;
  /** Place in the list of state documents. */
  readonly state: number | undefined;
  readonly findings: readonly Finding[];
}

/** What of a text is marked, in its order. A finding that overlaps a mention, or another before it, is told with that. */
export function marksOf({ citations, stateDocuments, findings }: Review): Mark[] {
  const all = findings.flatMap(({ again, ...finding }): Finding[] => [finding, ...again]);
  const mentions = mentionMarks({ citations, stateDocuments });
  const loose: Finding[] = [];
  const within = new Map<Mark, Finding[]>();
  for (const finding of all) {
    const mark = markAt(mentions, finding);
    if (mark) within.set(mark, [...(within.get(mark) ?? []), finding]);
    else loose.push(finding);
  }
  const others = apart(loose);
  return [...mentions.map((mark) => ({ ...mark, findings: within.get(mark) ?? [] })), ...others].sort(byStart);
}

function mentionMarks({ citations, stateDocuments }: DocumentsCited): Mark[] {
  const all = [
    ...citations.map(({ start, end }, citation): Mark => ({ start, end, citation, state: undefined, findings: [] })),
    ...stateDocuments.map(({ start, end }, state): Mark => ({ start, end, citation: undefined, state, findings: [] })),
  ].sort(byStart);
  let done = 0;
  return all.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

/** Findings outside the mentions, those that overlap in one mark. */
function apart(findings: readonly Finding[]): Mark[] {
  const marks: (Span & { findings: Finding[]; end: number })[] = [];
  for (const finding of findings.toSorted(byStart)) {
    const last = marks.at(-1);
    if (last && finding.start < last.end) {
      last.findings.push(finding);
      last.end = Math.max(last.end, finding.end);
    } else marks.push({ start: finding.start, end: finding.end, findings: [finding] });
  }
  return marks.map((mark) => ({ ...mark, citation: undefined, state: undefined }));
}

/** The mark that a stretch overlaps, in a list without overlaps. */
function markAt(marks: readonly Mark[], { start, end }: Span): Mark | undefined {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low];
  return mark && mark.start < end ? mark : undefined;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
