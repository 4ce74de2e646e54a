import type { SiteUrls } from '../domain/addresses/urls.ts';
import type { Corpus } from '../domain/content/corpus.ts';
import { documentsIn } from '../domain/content/document.ts';
import { sortThemes } from '../domain/views/themes.ts';
import type { Note } from '../markdown/clause-notes.ts';

/**
 * For each directive, the line under its clauses that leads to what others say on the same themes, and to what sources
 * say of where the clause comes from.
 */
export function clauseLines(corpus: Corpus, urls: SiteUrls): (slug: string) => ReadonlyMap<string, Note> {
  const themesOf = themeLines(corpus, urls);
  return (slug) => {
    const lines = new Map(themesOf(slug));
    for (const clause of tracedClauses(corpus, slug)) {
      const lineage = { href: `${urls.lineage(slug)}#${clause}`, text: 'Điều này qua các đời' };
      const themes = lines.get(clause);
      lines.set(clause, themes ? [...themes, ' · ', lineage] : [lineage]);
    }
    return lines;
  };
}

/** The clauses of whose past sources say something. */
function tracedClauses({ directives }: Corpus, slug: string): Set<string> {
  const steps = directives.get(slug)?.data.lineage ?? [];
  return new Set(steps.flatMap(({ clause }) => clause ?? []));
}

function themeLines({ documents, directives }: Corpus, urls: SiteUrls): (slug: string) => ReadonlyMap<string, Note> {
  const all = sortThemes(documentsIn(documents, 'chu-de').map(({ slug, data }) => ({ id: slug, ...data })));
  return (slug) => {
    const { themes = {} } = directives.get(slug)?.data ?? {};
    const links = all.flatMap(({ id, name }) => {
      return (themes[id] ?? []).map((clause) => ({ clause, href: urls.theme(id), text: name }));
    });
    return new Map(
      [...Map.groupBy(links, ({ clause }) => clause)].map(([clause, own]) => [
        clause,
        own.flatMap(({ href, text }, index) => [index > 0 ? '; ' : 'Cùng chủ đề: ', { href, text }]),
      ]),
    );
  };
}
