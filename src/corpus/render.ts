import type { SiteUrls } from '../domain/addresses/urls.ts';
import { COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import { type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, type Document, documentsIn } from '../domain/content/document.ts';
import type { GlossaryTerm } from '../domain/content/glossary.ts';
import { directiveName } from '../domain/content/identity.ts';
import type { SourceData } from '../domain/content/schema.ts';
import { statusGrade, statusText } from '../domain/content/status.ts';
import { formatDate } from '../domain/language/dates.ts';
import { firstSentence } from '../domain/language/sentence.ts';
import { catalogueOf } from '../domain/resolve/catalogue.ts';
import { indexCatalogue } from '../domain/resolve/holder.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { PageData } from '../domain/views/page-data.ts';
import type { Preview } from '../domain/views/preview.ts';
import { clauseIds } from '../markdown/headings.ts';
import { type Parsed, renderParsed } from '../markdown/pipeline.ts';
import { citingContexts } from './citing-context.ts';
import { cardId, citationFinder, termFinder } from './finders.ts';
import { themeNotes } from './theme-notes.ts';

export interface ParsedDocument {
  readonly document: AnyDocument;
  readonly parsed: Parsed;
}

export interface RenderedDocument extends ParsedDocument {
  readonly html: string;
  /** What pages get: the front matter and what reading all content found out. */
  readonly data: PageData<Collection>;
}

/** Renders every document once: its citations linked to the directives of the corpus, its terms to the glossary. */
export function renderCorpus(corpus: Corpus, texts: readonly ParsedDocument[], urls: SiteUrls): RenderedDocument[] {
  const parsedTexts = new Map(texts.map(({ document, parsed }) => [document.file, parsed]));
  const leadOf = ({ file }: AnyDocument) => parsedTexts.get(file)?.lead ?? '';
  const catalogue = indexCatalogue(catalogueOf(corpus, ({ file }) => clauseIds(parsedTexts.get(file)?.headings ?? [])));
  const contextOf = citingContexts(corpus);
  const terms = documentsIn(corpus.documents, 'thuat-ngu').map((document): GlossaryTerm => {
    const { term, aliases } = document.data;
    return { slug: document.slug, spellings: [term, ...aliases], definition: firstSentence(leadOf(document)) };
  });
  const cards = new Map(
    [...corpus.directives].map(([slug, document]) => [slug, cardOf(document, leadOf(document), corpus)]),
  );
  const notesOf = themeNotes(corpus, ({ file }) => parsedTexts.get(file)?.headings ?? [], urls);

  return texts.map(({ document, parsed }) => {
    const citations: CitationRecord[] = [];
    const used: GlossaryTerm[] = [];
    const finders = [
      citationFinder(
        contextOf(document),
        catalogue,
        (slug, clause) => ({ href: urls.page('van-ban', slug, clause), title: cards.get(slug)?.facts ?? '' }),
        citations,
      ),
      termFinder(
        COLLECTIONS[document.collection].termsLinked ? terms : [],
        (slug) => ({ href: urls.page('thuat-ngu', slug), title: '' }),
        used,
      ),
    ];
    const { html, keys } = renderParsed(
      parsed,
      finders,
      (key) => isEditorial(corpus, key),
      document.collection === 'van-ban' ? notesOf(document.slug) : new Map(),
    );
    const cited = [...new Set(citations.flatMap(({ target }) => target ?? []))];
    const data = {
      ...document.data,
      lead: parsed.lead,
      keys,
      headings: parsed.headings.map(({ depth, slug, text }) => ({ depth, slug, text })),
      citations,
      cards: [...cited.flatMap((slug) => cards.get(slug) ?? []), ...used.map(termCard)],
      ...(document.collection === 'van-ban' && { statusGrade: gradeOfStatus(document, corpus) }),
    };
    return { document, parsed, html, data };
  });
}

function cardOf(document: Document<'van-ban'>, lead: string, corpus: Corpus): Preview {
  const { slug, data } = document;
  const state = statusText(data.status.state, gradeOfStatus(document, corpus));
  const facts = [corpus.bodies.get(data.issuer)?.data.name, data.issued && `ngày ${formatDate(data.issued)}`, state];
  const heading = `${directiveName(data)} ${data.title}`;
  return { id: cardId(slug), heading, facts: facts.filter(Boolean).join(', '), text: firstSentence(lead) };
}

function termCard({ slug, spellings, definition }: GlossaryTerm): Preview {
  return { id: cardId(slug), heading: spellings[0] ?? '', facts: '', text: definition };
}

function gradeOfStatus({ data }: Document<'van-ban'>, { sources }: Corpus): SourceData['grade'] {
  return statusGrade(data.status.sources.flatMap((key) => sources.get(key)?.data.grade ?? []));
}
