import { formerIds, MOVED } from '../domain/addresses/moved.ts';
import { type SiteUrls, siteUrls } from '../domain/addresses/urls.ts';
import { COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import { type Corpus, isEditorial } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import type { GlossaryTerm } from '../domain/content/glossary.ts';
import type { StatusWords } from '../domain/content/status.ts';
import { catalogueOf, citableIn } from '../domain/resolve/catalogue.ts';
import type { CitationContext } from '../domain/resolve/context.ts';
import { type Catalogue, indexCatalogue } from '../domain/resolve/holder.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { PageData } from '../domain/views/page-data.ts';
import type { Preview } from '../domain/views/preview.ts';
import { allStatusWords } from '../domain/views/status-words.ts';
import type { Note } from '../markdown/clause-notes.ts';
import { clauseIds } from '../markdown/headings.ts';
import { type Parsed, renderParsed } from '../markdown/pipeline.ts';
import { cardOf, gradeOfStatus, termCard, termsOf } from './cards.ts';
import { citingContexts } from './citing-context.ts';
import { digestOf } from './disk.ts';
import { cardId, citationFinder, termFinder } from './finders.ts';
import { type Keeping, keeping, steady } from './kept.ts';
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

/** What making the page of a document rests on besides its own text. */
interface Surroundings {
  readonly corpus: Corpus;
  readonly catalogue: Catalogue;
  /** What the page says of itself that helps to tell which directive it cites. */
  readonly context: CitationContext;
  readonly terms: readonly GlossaryTerm[];
  /** What a link to a directive says on hovering. */
  readonly factsOf: (slug: string) => string;
  readonly urls: SiteUrls;
}

/** A text with its links made, and what they lead to. */
interface Linked {
  readonly html: string;
  readonly citations: readonly CitationRecord[];
  /** Slugs of the terms that became links. */
  readonly used: readonly string[];
}

/**
 * Renders every document once: its citations linked to the directives of the corpus, its terms to the glossary. What
 * `kept` holds of a document is given again when nothing that it rests on has changed.
 */
export function renderCorpus(
  corpus: Corpus,
  texts: readonly ParsedDocument[],
  urls: SiteUrls,
  { keep, recall }: Keeping = keeping(),
): RenderedDocument[] {
  const parsedTexts = new Map(texts.map(({ document, parsed }) => [document.file, parsed]));
  const leadOf = ({ file }: AnyDocument) => parsedTexts.get(file)?.lead ?? '';
  const headingsOf = ({ file }: AnyDocument) => parsedTexts.get(file)?.headings ?? [];
  const known = steady(
    keep,
    'catalogue',
    catalogueOf(citableIn(corpus), (document) => clauseIds(headingsOf(document))),
  );
  const catalogue = keep('index of the catalogue', [known], () => indexCatalogue(known));
  const contextOf = citingContexts(corpus);
  const glossary = termsOf(corpus, leadOf);
  // What a term means stands on its card alone.
  const terms = keep(
    'terms',
    [JSON.stringify(glossary.map(({ slug, spellings }) => [slug, spellings]))],
    () => glossary,
  );
  const editorial = [...corpus.sources.keys()].filter((key) => isEditorial(corpus, key)).join(' ');
  const statusWords = allStatusWords(corpus.directives, (key) => corpus.sources.get(key)?.data.grade);
  const cards = new Map(
    [
      ...[...corpus.directives.values()].map((document) =>
        cardOf(document, leadOf(document), statusWords.get(document.slug), corpus),
      ),
      ...glossary.map(termCard),
    ].map((card) => [card.id, steady(keep, `card ${card.id}`, card)]),
  );
  const factsOf = (slug: string) => cards.get(cardId(slug))?.facts ?? '';
  const common = digestOf(
    JSON.stringify([known, terms.map(({ slug, spellings }) => [slug, spellings]), editorial, urls.home]),
  );
  const notesOf = themeNotes(corpus, headingsOf, urls);

  return texts.map(({ document, parsed }) => {
    const { file, collection, slug } = document;
    const notes = steady(keep, `notes ${file}`, collection === 'van-ban' ? [...notesOf(slug)] : []);
    const context = steady(keep, `context ${file}`, contextOf(document));
    const from = [document.markdown, common, JSON.stringify([notes, context])];
    const linked = recall('html', { file, from }, { factsOf }, (lookups) =>
      linkText({ document, parsed }, { corpus, catalogue, context, terms, urls, ...lookups }, new Map(notes)),
    );
    const cited = [...new Set(linked.citations.flatMap(({ target }) => target ?? []))];
    const shown = [...cited, ...linked.used].flatMap((slug) => cards.get(cardId(slug)) ?? []);
    const status = steady(keep, `status ${file}`, statusOf(document, statusWords, corpus));
    return keep(`page ${file}`, [document, parsed, linked, status, ...shown], () => {
      return { document, parsed, html: linked.html, data: pageData({ document, parsed }, linked, shown, status) };
    });
  });
}

function linkText(
  { document, parsed }: ParsedDocument,
  { corpus, catalogue, context, terms, factsOf, urls }: Surroundings,
  notes: ReadonlyMap<string, readonly Note[]>,
): Linked {
  const citations: CitationRecord[] = [];
  const used: GlossaryTerm[] = [];
  const finders = [
    citationFinder(
      context,
      catalogue,
      (slug, clause) => ({ href: urls.page('van-ban', slug, clause), title: factsOf(slug) }),
      citations,
    ),
    termFinder(
      COLLECTIONS[document.collection].termsLinked ? terms : [],
      (slug) => ({ href: urls.page('thuat-ngu', slug), title: '' }),
      used,
    ),
  ];
  const html = renderParsed(parsed, finders, (key) => isEditorial(corpus, key), {
    notes,
    formerIds: formerIds(siteUrls('/').page(document.collection, document.slug), MOVED),
  });
  return { html, citations, used: used.map(({ slug }) => slug) };
}

function pageData(
  { document, parsed }: ParsedDocument,
  { citations }: Linked,
  cards: readonly Preview[],
  status: ReturnType<typeof statusOf>,
): PageData<Collection> {
  return {
    ...document.data,
    lead: parsed.lead,
    keys: parsed.keys,
    headings: parsed.headings.map(({ depth, slug, text }) => ({ depth, slug, text })),
    citations,
    cards,
    ...status,
  };
}

/** What a page says of the status of a directive; nothing of other documents. */
function statusOf(document: AnyDocument, words: ReadonlyMap<string, StatusWords>, corpus: Corpus) {
  if (document.collection !== 'van-ban') return {};
  return { statusGrade: gradeOfStatus(document, corpus), statusWords: words.get(document.slug) };
}
