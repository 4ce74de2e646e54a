/** A term of the glossary and where its page is. */
export interface GlossaryTerm {
  readonly slug: string;
  /** How it is written in text; case does not matter. */
  readonly spellings: readonly string[];
}

export interface TermSpan {
  readonly term: GlossaryTerm;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where terms occur for the first time: each call is given the next block of one page, and no term is found
 * twice. Where two terms overlap the longer spelling is the one. Offsets are UTF-16 units.
 */
export function firstOccurrences(terms: readonly GlossaryTerm[]): (text: string) => TermSpan[] {
  if (terms.length === 0) return () => [];
  const bySpelling = new Map(
    terms.flatMap((term) => term.spellings.map((spelling) => [spelling.toLowerCase(), term] as const)),
  );
  const alternatives = [...bySpelling.keys()].toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'giu');
  const found = new Set<GlossaryTerm>();
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const term = bySpelling.get(words.toLowerCase());
      if (!term || found.has(term)) return [];
      found.add(term);
      return { term, start: index, end: index + words.length };
    });
}
