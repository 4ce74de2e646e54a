import { formerIds, MOVED } from '../domain/addresses/moved.ts';
import { type SiteUrls, siteUrls } from '../domain/addresses/urls.ts';
import { COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import { type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, type Document, documentsIn } from '../domain/content/document.ts';
import type { GlossaryTerm } from '../domain/content/glossary.ts';
import { directiveName } from '../domain/content/identity.ts';
import type { SourceData } from '../domain/content/schema.ts';
import { type StatusWords, statusGrade } from '../domain/content/status.ts';
import { formatDate } from '../domain/language/dates.ts';
import { firstSentence } from '../domain/language/sentence.ts';
import { catalogueOf } from '../domain/resolve/catalogue.ts';
import type { CitationContext } from '../domain/resolve/context.ts';
import { type Catalogue, indexCatalogue } from '../domain/resolve/holder.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { PageData } from '../domain/views/page-data.ts';
import type { Preview } from '../domain/views/preview.ts';
import { allStatusWords } from '../domain/views/status-words.ts';
import type { Note } from '../markdown/clause-notes.ts';
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

/** What the documents of a corpus link to, and what is put to their clauses. */
interface Targets {
  readonly catalogue: Catalogue;
  /** What a page says of itself that helps to tell which directive it cites. */
  readonly contextOf: (document: AnyDocument) => CitationContext;
  readonly terms: readonly GlossaryTerm[];
  /** Of each directive, by its slug. */
  readonly cards: ReadonlyMap<string, Preview>;
  readonly statusWords: ReadonlyMap<string, StatusWords>;
  readonly notesOf: (slug: string) => ReadonlyMap<string, readonly Note[]>;
}

/** Renders every document once: its citations linked to the directives of the corpus, its terms to the glossary. */
export function renderCorpus(corpus: Corpus, texts: readonly ParsedDocument[], urls: SiteUrls): RenderedDocument[] {
  const targets = targetsIn(corpus, texts, urls);
  return texts.map((text) => renderDocument(text, corpus, targets, urls));
}

function targetsIn(corpus: Corpus, texts: readonly ParsedDocument[], urls: SiteUrls): Targets {
  const parsedTexts = new Map(texts.map(({ document, parsed }) => [document.file, parsed]));
  const leadOf = ({ file }: AnyDocument) => parsedTexts.get(file)?.lead ?? '';
  const headingsOf = ({ file }: AnyDocument) => parsedTexts.get(file)?.headings ?? [];
  const statusWords = allStatusWords(corpus.directives, (key) => corpus.sources.get(key)?.data.grade);
  return {
    statusWords,
    catalogue: indexCatalogue(catalogueOf(corpus, (document) => clauseIds(headingsOf(document)))),
    contextOf: citingContexts(corpus),
    terms: documentsIn(corpus.documents, 'thuat-ngu').map((document) => {
      const { term, aliases } = document.data;
      return { slug: document.slug, spellings: [term, ...aliases], definition: firstSentence(leadOf(document)) };
    }),
    cards: new Map(
      [...corpus.directives].map(([slug, document]) => [
        slug,
        cardOf(document, leadOf(document), statusWords.get(slug), corpus),
      ]),
    ),
    notesOf: themeNotes(corpus, headingsOf, urls),
  };
}

function renderDocument(
  { document, parsed }: ParsedDocument,
  corpus: Corpus,
  { catalogue, contextOf, terms, cards, statusWords, notesOf }: Targets,
  urls: SiteUrls,
): RenderedDocument {
  const { collection, slug } = document;
  const citations: CitationRecord[] = [];
  const used: GlossaryTerm[] = [];
  const finders = [
    citationFinder(
      contextOf(document),
      catalogue,
      (to, clause) => ({ href: urls.page('van-ban', to, clause), title: cards.get(to)?.facts ?? '' }),
      citations,
    ),
    termFinder(
      COLLECTIONS[collection].termsLinked ? terms : [],
      (to) => ({ href: urls.page('thuat-ngu', to), title: '' }),
      used,
    ),
  ];
  const { html, keys } = renderParsed(parsed, finders, (key) => isEditorial(corpus, key), {
    notes: collection === 'van-ban' ? notesOf(slug) : new Map(),
    formerIds: formerIds(siteUrls('/').page(collection, slug), MOVED),
  });
  const cited = [...new Set(citations.flatMap(({ target }) => target ?? []))];
  const data = {
    ...document.data,
    lead: parsed.lead,
    keys,
    headings: parsed.headings.map(({ depth, slug: id, text }) => ({ depth, slug: id, text })),
    citations,
    cards: [...cited.flatMap((to) => cards.get(to) ?? []), ...used.map(termCard)],
    ...(collection === 'van-ban' && {
      statusGrade: gradeOfStatus(document, corpus),
      statusWords: statusWords.get(slug),
    }),
  };
  return { document, parsed, html, data };
}

function cardOf(
  { slug, data }: Document<'van-ban'>,
  lead: string,
  words: StatusWords | undefined,
  { bodies }: Corpus,
): Preview {
  const issued = data.issued && `ngày ${formatDate(data.issued)}`;
  const facts = [bodies.get(data.issuer)?.data.name, issued, words?.brief];
  const heading = `${directiveName(data)} ${data.title}`;
  return { id: cardId(slug), heading, facts: facts.filter(Boolean).join(', '), text: firstSentence(lead) };
}

function termCard({ slug, spellings, definition }: GlossaryTerm): Preview {
  return { id: cardId(slug), heading: spellings[0] ?? '', facts: '', text: definition };
}

function gradeOfStatus({ data }: Document<'van-ban'>, { sources }: Corpus): SourceData['grade'] {
  return statusGrade(data.status.sources.flatMap((key) => sources.get(key)?.data.grade ?? []));
}
