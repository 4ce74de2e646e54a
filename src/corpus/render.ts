import { catalogueOf } from '../domain/catalogue.ts';
import { findCitations } from '../domain/citation.ts';
import type { Corpus } from '../domain/corpus.ts';
import { formatDate } from '../domain/dates.ts';
import { type AnyDocument, documentsIn } from '../domain/document.ts';
import type { EntryData } from '../domain/entry.ts';
import { firstOccurrences, type Term } from '../domain/glossary.ts';
import type { CatalogueEntry, CitationContext } from '../domain/resolve.ts';
import { resolveCitations } from '../domain/resolve-together.ts';
import type { Collection, DirectiveData, SourceData } from '../domain/schema.ts';
import { statusGrade, statusText } from '../domain/status.ts';
import type { SiteUrls } from '../domain/urls.ts';
import type { Span } from '../markdown/link-spans.ts';
import { type Parsed, type Rendered, renderBody } from '../markdown/pipeline.ts';

export interface ParsedDocument {
  readonly document: AnyDocument;
  readonly body: Parsed;
}

export interface RenderedDocument extends ParsedDocument {
  readonly rendered: Rendered;
  /** What pages get: the front matter and what reading all content found out. */
  readonly data: EntryData<Collection>;
}

/** Renders every document once: its citations linked to the directives of the corpus, its terms to the glossary. */
export function renderCorpus(corpus: Corpus, parsed: readonly ParsedDocument[], urls: SiteUrls): RenderedDocument[] {
  const bodies = new Map(parsed.map(({ document, body }) => [document.file, body]));
  const catalogue = catalogueOf(corpus, ({ file }) => clausesOf(bodies.get(file)));
  const terms = documentsIn(corpus.documents, 'thuat-ngu').map(({ slug, file, data }): Term => {
    const lead = bodies.get(file)?.lead ?? '';
    return { slug, spellings: [data.term, ...data.aliases], definition: lead };
  });
  return parsed.map(({ document, body }) => {
    const finders = [citationFinder(document, corpus, catalogue, urls)];
    if (document.collection === 'van-ban' || document.collection === 'hoi-nghi') finders.push(termFinder(terms, urls));
    const rendered = renderBody(body, finders);
    const found = { lead: body.lead, keys: rendered.keys };
    const status = document.collection === 'van-ban' ? { statusGrade: gradeOfStatus(document.data, corpus) } : {};
    return { document, body, rendered, data: { ...document.data, ...found, ...status } };
  });
}

function gradeOfStatus({ status }: DirectiveData, { sources }: Corpus): SourceData['grade'] {
  return statusGrade(status.sources.flatMap((key) => sources.get(key)?.data.grade ?? []));
}

function clausesOf(body: Parsed | undefined): string[] {
  return (body?.headings ?? []).filter(({ depth }) => depth === 3).map(({ slug }) => slug);
}

type Finder = (text: string) => Span[];

function citationFinder(document: AnyDocument, corpus: Corpus, catalogue: CatalogueEntry[], urls: SiteUrls): Finder {
  const context = contextOf(document, corpus);
  return (text) => {
    const citations = findCitations(text);
    const resolutions = resolveCitations(citations, { ...context, text }, catalogue);
    return citations.flatMap(({ start, end }, index) => {
      const found = resolutions[index];
      const target = found && 'slug' in found ? corpus.directives.get(found.slug) : undefined;
      if (!target || !found || !('slug' in found)) return [];
      const { issuer, issued, status } = target.data;
      const state = statusText(status.state, gradeOfStatus(target.data, corpus));
      const about = [corpus.bodies.get(issuer)?.data.name, issued && `ngày ${formatDate(issued)}`, state];
      const href = urls.page('van-ban', found.slug, found.clause);
      return { start, end, href, title: about.filter(Boolean).join(', '), className: 'citation' };
    });
  };
}

function termFinder(terms: readonly Term[], urls: SiteUrls): Finder {
  const find = firstOccurrences(terms);
  return (text) =>
    find(text).map(({ term, start, end }) => {
      return { start, end, href: urls.page('thuat-ngu', term.slug), title: term.definition, className: 'term' };
    });
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
