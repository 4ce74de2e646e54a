import { findCitations } from '../domain/citation/find.ts';
import { firstOccurrences, type GlossaryTerm } from '../domain/content/glossary.ts';
import { sentencesIn } from '../domain/language/sentence.ts';
import { type BearingSerial, concerned } from '../domain/resolve/concerned.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { CitationContext } from '../domain/resolve/resolve.ts';
import { resolveCitations } from '../domain/resolve/together.ts';
import type { Span } from '../markdown/link-spans.ts';

/** Where a link leads and what it says on hovering. */
interface Target {
  readonly href: string;
  readonly title: string;
}

/** Finds the citations of a document that lead somewhere; `records` is given every citation, those that do not lead anywhere too. */
export function citationFinder(
  context: Omit<CitationContext, 'text'>,
  bearing: BearingSerial,
  targetOf: (slug: string, clause: string | undefined) => Target,
  records: CitationRecord[],
): (text: string) => Span[] {
  return (text) => {
    const citations = findCitations(text);
    const sentenceAt = sentencesIn(text);
    const resolutions = resolveCitations(citations, { ...context, text }, concerned(citations, bearing));
    return citations.flatMap(({ start, end }, index) => {
      const found = resolutions[index];
      if (!found) return [];
      const { slug, clause } = 'slug' in found ? found : {};
      const reason = 'reason' in found ? found.reason : undefined;
      const surface = text.slice(start, end).replace(/\s+/g, ' ');
      records.push({ surface, sentence: sentenceAt(start, end), target: slug, clause, reason });
      return slug ? { start, end, className: 'citation', describedBy: cardId(slug), ...targetOf(slug, clause) } : [];
    });
  };
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
