import { catalogueOf } from '../domain/catalogue.ts';
import type { Corpus } from '../domain/corpus.ts';
import { formatDate } from '../domain/dates.ts';
import type { AnyDocument } from '../domain/document.ts';
import { type CatalogueEntry, type CitationContext, resolveCitation } from '../domain/resolve.ts';
import { STATES } from '../domain/status.ts';
import type { SiteUrls } from '../domain/urls.ts';
import type { Resolve } from '../markdown/citations.ts';
import { type Parsed, type Rendered, renderBody } from '../markdown/pipeline.ts';

export interface ParsedDocument {
  readonly document: AnyDocument;
  readonly body: Parsed;
}

export interface RenderedDocument extends ParsedDocument {
  readonly rendered: Rendered;
}

/** Renders every document once, its citations linked to the directives of the corpus. */
export function renderCorpus(corpus: Corpus, parsed: readonly ParsedDocument[], urls: SiteUrls): RenderedDocument[] {
  const headings = new Map(parsed.map(({ document, body }) => [document.file, body.headings]));
  const catalogue = catalogueOf(corpus, ({ file }) => {
    return (headings.get(file) ?? []).filter(({ depth }) => depth === 3).map(({ slug }) => slug);
  });
  return parsed.map(({ document, body }) => {
    return { document, body, rendered: renderBody(body, resolverFor(document, corpus, catalogue, urls)) };
  });
}

function resolverFor(document: AnyDocument, corpus: Corpus, catalogue: CatalogueEntry[], urls: SiteUrls): Resolve {
  const context = contextOf(document, corpus);
  return (citation, text) => {
    const found = resolveCitation(citation, { ...context, text }, catalogue);
    const target = 'slug' in found ? corpus.directives.get(found.slug) : undefined;
    if (!target || !('slug' in found) || target === document) return undefined;
    const { issuer, issued, status } = target.data;
    const parts = [corpus.bodies.get(issuer)?.data.name, issued && `ngày ${formatDate(issued)}`, STATES[status.state]];
    return {
      href: urls.page('van-ban', found.slug, found.clause),
      title: parts.filter(Boolean).join(', '),
    };
  };
}

/** What a page says of itself that helps to tell which directive it cites. */
function contextOf(document: AnyDocument, { bodies }: Corpus): Omit<CitationContext, 'text'> {
  switch (document.collection) {
    case 'van-ban': {
      const { issuer, term } = document.data;
      const body = bodies.get(issuer)?.data;
      return { self: document.slug, issuer: body?.name, place: body?.place, term };
    }
    case 'hoi-nghi':
      return { place: document.data.place, date: document.data.held };
    case 'co-quan':
      return { issuer: document.data.name, place: document.data.place };
    default:
      return {};
  }
}
