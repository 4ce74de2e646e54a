import { firstOccurrences, type GlossaryTerm } from '../domain/content/glossary.ts';
import { sentencesOf } from '../domain/language/sentence.ts';
import type { CitationContext } from '../domain/resolve/context.ts';
import { type CitedDirective, documentsCited } from '../domain/resolve/documents-cited.ts';
import type { Catalogue } from '../domain/resolve/holder.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { Span } from '../markdown/link-spans.ts';

/** Where a link leads and what it says on hovering. */
interface Target {
  readonly href: string;
  readonly title: string;
}

/** Finds the citations of a document that lead somewhere; `records` is given every citation, those that do not lead anywhere too. */
export function citationFinder(
  context: CitationContext,
  catalogue: Catalogue,
  targetOf: (slug: string, clause: string | undefined) => Target,
  records: CitationRecord[],
): (text: string) => Span[] {
  return (text) => {
    const { citations } = documentsCited(text, catalogue, { context, ofParty: true });
    const sentenceWith = sentencesOf(text);
    for (const citation of citations) records.push(recordOf(citation, text, sentenceWith));
    return inOrder(citations.flatMap((citation) => linksOf(citation, targetOf)));
  };
}

/** One link for a citation, to the clause when it names one; when it names several, one for each of them, and one to the page. */
function linksOf(
  { start, end, target, clauses }: CitedDirective,
  targetOf: (slug: string, clause: string | undefined) => Target,
): Span[] {
  if (target === undefined) return [];
  const common = { className: 'citation', describedBy: cardId(target) };
  const [first, ...more] = clauses;
  if (!more.length) return [{ start, end, ...common, ...targetOf(target, first?.anchor) }];
  const led = clauses.filter(({ anchor }) => anchor !== undefined);
  const links = led.map((clause) => ({
    start: clause.start,
    end: clause.end,
    ...common,
    ...targetOf(target, clause.anchor),
  }));
  return [...links, { start, end, ...common, ...targetOf(target, undefined) }];
}

function recordOf(
  { start, end, target, clauses, reason }: CitedDirective,
  text: string,
  sentenceWith: (start: number, end: number) => string,
): CitationRecord {
  const words = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');
  return {
    surface: words(start, end),
    sentence: sentenceWith(start, end),
    target,
    clauses: [...new Set(clauses.flatMap(({ anchor }) => anchor ?? []))],
    missing:
      target === undefined
        ? []
        : clauses.filter(({ anchor }) => !anchor).map((clause) => words(clause.start, clause.end)),
    reason,
  };
}

/** Spans in the order of the text, without those that begin inside another. */
function inOrder(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
}

/** Finds the first occurrence of each term of the glossary in a document; `used` is given the terms found. */
export function termFinder(
  terms: readonly GlossaryTerm[],
  targetOf: (slug: string) => Target,
  used: GlossaryTerm[],
): (text: string) => Span[] {
  const find = firstOccurrences(terms);
  return (text) =>
    find(text).map(({ term, start, end }) => {
      used.push(term);
      return { start, end, className: 'term', describedBy: cardId(term.slug), ...targetOf(term.slug) };
    });
}

/** Id of the card that a link to a directive or a term is described by. */
export function cardId(slug: string): string {
  return `the-${slug}`;
}
