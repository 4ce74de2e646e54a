import type { SiteUrls } from '../domain/addresses/urls.ts';
import type { Corpus } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import { directiveName } from '../domain/content/identity.ts';
import type { Themed } from '../domain/views/matrix.ts';
import { firstClauses, sameThemes } from '../domain/views/same-theme.ts';
import { sortThemes } from '../domain/views/themes.ts';
import type { Note } from '../markdown/clause-notes.ts';
import type { Heading } from '../markdown/headings.ts';

/** Directives that a note names; the page of the theme has them all. */
const NAMED_MOST = 3;

/** For each directive, the notes under its clauses that say where else the same theme is spoken of. */
export function themeNotes(
  { documents, directives }: Corpus,
  headingsOf: (document: AnyDocument) => readonly Heading[],
  urls: SiteUrls,
): (slug: string) => ReadonlyMap<string, readonly Note[]> {
  const all = sortThemes(documentsIn(documents, 'chu-de').map(({ slug, data }) => ({ id: slug, ...data })));
  const themed = new Map<string, Themed>();
  for (const [slug, document] of directives) {
    const { themes } = document.data;
    if (Object.keys(themes).length === 0) continue;
    themed.set(slug, { slug, themes, headings: new Map(headingsOf(document).map((each) => [each.slug, each.text])) });
  }
  const first = firstClauses([...themed.values()]);
  const nameOf = (slug: string) => {
    const directive = directives.get(slug);
    return directive ? directiveName(directive.data) : slug;
  };
  return (slug) => {
    const directive = themed.get(slug);
    if (!directive) return new Map();
    return new Map(
      [...sameThemes(directive, all, first, NAMED_MOST)].map(([clause, themes]) => [
        clause,
        themes.map(({ theme, elsewhere, others }): Note => {
          const named = elsewhere.flatMap((other, index) => {
            const link = { href: urls.page('van-ban', other.slug, other.clause), text: nameOf(other.slug) };
            return index > 0 ? [', ', link] : [link];
          });
          const more = others - elsewhere.length;
          return [
            elsewhere.length > 0 ? 'Cùng chủ đề ' : 'Chủ đề ',
            { href: urls.theme(theme.id), text: theme.name },
            ...(elsewhere.length > 0 ? [': ', ...named] : []),
            more > 0 ? ` và ${more} văn bản khác.` : '.',
          ];
        }),
      ]),
    );
  };
}
