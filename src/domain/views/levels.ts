import { newestFirst, whenOf } from '../content/when.ts';
import { type ClauseWords, clauseWords } from './clause-words.ts';
import { issuerOf, type Library } from './library.ts';
import { whenWords } from './life-words.ts';
import { clausesOn, type ThemeClause } from './matrix.ts';
import type { DirectiveEntry } from './page-data.ts';

/** What one directive says of a theme. */
export interface Level extends Pick<DirectiveEntry, 'slug' | 'data'> {
  readonly issuer: string;
  /** "24/1/2022", "năm 2022", or that it is not known. */
  readonly day: string;
  /** None where the whole directive is about the theme. */
  readonly clauses: readonly (ThemeClause & { readonly words: ClauseWords | undefined })[];
}

/** The directives whose clauses stand under a theme, the newest first; those of which no date is known last. */
export function levelsOf(theme: string, library: Library): Level[] {
  const themed = new Map((library.byTheme.get(theme) ?? []).map((each) => [each.slug, each]));
  return [...themed.keys()]
    .flatMap((slug) => library.directives.get(slug) ?? [])
    .toSorted(newestFirst)
    .map((entry) => {
      const own = themed.get(entry.slug);
      const clauses = (own ? clausesOn(theme, own) : []).map((clause) => {
        return { ...clause, words: clauseWords(entry.markdown, clause.heading) };
      });
      return levelOf(entry, clauses, library);
    });
}

/** The directives that are about a theme as a whole, and of which no clause is told, the newest first. */
export function wholesOf(theme: string, library: Library): Level[] {
  return [...library.directives.values()]
    .filter(({ data }) => data.themes[theme]?.length === 0)
    .toSorted(newestFirst)
    .map((entry) => levelOf(entry, [], library));
}

function levelOf(entry: DirectiveEntry, clauses: Level['clauses'], library: Library): Level {
  const { slug, data } = entry;
  const when = whenOf(entry);
  const day = when === undefined ? 'chưa rõ ngày' : whenWords(when);
  return { slug, data, issuer: issuerOf(slug, library)?.name ?? '', day, clauses };
}
