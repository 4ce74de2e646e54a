import type { PageTable } from './index-files.ts';
import type { WordQuery } from './query.ts';
import { foldedWords } from './words.ts';

/** A page of the kind, body or year that the query names: "hội nghị Ninh Thuận" is not its plan. */
const NAMED = 1.25;

/** What the query wishes for: a page that explains a word or a body, one that lists others, or one that says what holds. */
const WISHED = 1.45;

/** Kinds of pages that explain words, those of the site among them. */
const EXPLAINING = new Set(['Thuật ngữ', 'Trang']);

/** Kinds of pages that tell what has become of a body and its place. */
const OF_BODIES = new Set(['Cơ quan']);

/** Kinds of pages that list directives. */
const LISTING = new Set(['Cơ quan', 'Chủ đề', 'Trang']);

/** How much more a page is meant for what it is than for what it says. */
export function meantFactor({ words, wish }: WordQuery, { facets }: PageTable): (page: number) => number {
  const typed = ` ${words.map(({ typed: word }) => word).join(' ')} `;
  const factors = [facets.loai, facets.coquan, facets.nam].map((facet) => ({
    of: facet?.of ?? [],
    factors: (facet?.values ?? []).map((value) => {
      const name = foldedWords(value).join(' ');
      return name !== '' && typed.includes(` ${name} `) && typed.trim() !== name ? NAMED : 1;
    }),
  }));
  const isOf = (kinds: ReadonlySet<string>, page: number) =>
    kinds.has(facets.loai?.values[facets.loai.of[page] ?? 0] ?? '');
  const hasStatus = (page: number) => facets.hieuluc?.values[facets.hieuluc.of[page] ?? 0] !== '';
  return (page) => {
    const isWished =
      (wish.definition && isOf(EXPLAINING, page)) ||
      (wish.list && isOf(LISTING, page)) ||
      (wish.newest && hasStatus(page)) ||
      (wish.renamed && isOf(OF_BODIES, page));
    return factors.reduce(
      (product, facet) => product * (facet.factors[facet.of[page] ?? 0] ?? 1),
      isWished ? WISHED : 1,
    );
  };
}
