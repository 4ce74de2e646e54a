import { firstOccurrences, type GlossaryTerm } from '../domain/content/glossary.ts';
import { sentencesOf } from '../domain/language/sentence.ts';
import type { CitationContext } from '../domain/resolve/context.ts';
import { type CitedDirective, documentsCited } from '../domain/resolve/documents-cited.ts';
import type { Catalogue } from '../domain/resolve/holder.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { Finder, Span } from '../markdown/link-spans.ts';

/** Where a link leads and what it says on hovering. */
interface Target {
  readonly href: string;
  readonly title: string;
}

/**
 * Finds the citations of a document that lead somewhere, what one block says of a number counting for all of them;
 * `records` is given every citation, those that do not lead anywhere too.
 */
export function citationFinder(
  context: CitationContext,
  catalogue: Catalogue,
  targetOf: (slug: string, clause: string | undefined) => Target,
  records: CitationRecord[],
): Finder {
  return (texts) => {
    const { citations } = documentsCited(texts.join(BORDER), catalogue, { context, ofParty: true });
    return inBlocks(texts, citations).map((own, index) => {
      if (own.length === 0) return [];
      const text = texts[index] ?? '';
      const sentenceWith = sentencesOf(text);
      for (const citation of own) records.push(recordOf(citation, text, sentenceWith));
      return inOrder(own.flatMap((citation) => linksOf(citation, targetOf)));
    });
  };
}

/** Stands between two blocks of a document. */
const BORDER = '\n\n';

/** The citations in each block of a text, their offsets counted in it. */
function inBlocks(texts: readonly string[], citations: readonly CitedDirective[]): CitedDirective[][] {
  let begin = 0;
  let place = 0;
  return texts.map((text) => {
    const end = begin + text.length;
    const own: CitedDirective[] = [];
    for (let next = citations[place]; next && next.start < end; next = citations[++place]) own.push(moved(next, begin));
    begin = end + BORDER.length;
    return own;
  });
}

function moved(citation: CitedDirective, by: number): CitedDirective {
  const { start, end, clauses } = citation;
  return {
    ...citation,
    start: start - by,
    end: end - by,
    clauses: clauses.map((clause) => ({ ...clause, start: clause.start - by, end: clause.end - by })),
  };
}

/** One link for a citation, to the clause when it names one; when it names several, one for each of them, and one to the page. */
function linksOf(
  { start, end, target, clauses }: CitedDirective,
  targetOf: (slug: string, clause: string | undefined) => Target,
): Span[] {
  if (target === undefined) return [];
  const common = { className: 'citation' };
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
  hrefOf: (slug: string) => string,
  used: GlossaryTerm[],
): Finder {
  const find = firstOccurrences(terms);
  return (texts) =>
    texts.map((text) =>
      find(text).map(({ term, start, end }) => {
        used.push(term);
        return { start, end, className: 'term', href: hrefOf(term.slug) };
      }),
    );
}
