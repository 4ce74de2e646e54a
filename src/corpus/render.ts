import { formerIds, MOVED } from '../domain/addresses/moved.ts';
import { type SiteUrls, siteUrls } from '../domain/addresses/urls.ts';
import type { ClauseState } from '../domain/content/clause.ts';
import { COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import type { Corpus } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { GlossaryTerm } from '../domain/content/glossary.ts';
import type { MarkedSource } from '../domain/content/marks.ts';
import type { StatusWords } from '../domain/content/status.ts';
import { formatDate } from '../domain/language/dates.ts';
import { catalogueOf, citableIn } from '../domain/resolve/catalogue.ts';
import type { CitationContext } from '../domain/resolve/context.ts';
import { type Catalogue, indexCatalogue } from '../domain/resolve/holder.ts';
import type { CitationRecord } from '../domain/resolve/record.ts';
import type { PageData } from '../domain/views/page-data.ts';
import { allStatusWords } from '../domain/views/status-words.ts';
import type { Note } from '../markdown/clause-notes.ts';
import { clauseIds } from '../markdown/headings.ts';
import { type Parsed, renderParsed } from '../markdown/pipeline.ts';
import { type PackedTexts, packText } from '../store/packed-text.ts';
import { traced } from '../store/traced.ts';
import { citingContexts } from './citing-context.ts';
import { clauseLines } from './clause-lines.ts';
import { type ConferenceOn, conferenceFinder, conferencesNamed } from './conference-finder.ts';
import { digestOf } from './disk.ts';
import { citationFinder, termFinder } from './finders.ts';
import { type Keeping, keeping, recallTraced, steady } from './kept.ts';
import { factsOfLink, gradeOfStatus, termsOf } from './link-facts.ts';

export interface ParsedDocument {
  readonly document: AnyDocument;
  readonly parsed: Parsed;
}

export interface RenderedDocument extends ParsedDocument {
  readonly packed: PackedTexts;
  /** What pages get: the front matter and what reading all content found out. */
  readonly data: PageData<Collection>;
}

/** What making the page of a document rests on besides its own text. */
interface Surroundings {
  /** What marks tell of sources, by their keys. */
  readonly sources: ReadonlyMap<string, MarkedSource>;
  readonly catalogue: Catalogue;
  /** What the page says of itself that helps to tell which directive it cites. */
  readonly context: CitationContext;
  readonly terms: readonly GlossaryTerm[];
  readonly conferenceOn: ConferenceOn;
  /** What a link to a directive says on hovering. */
  readonly factsOf: (slug: string) => string;
  readonly urls: SiteUrls;
}

/** A text with its links made, and what they lead to. */
interface Linked {
  readonly packed: PackedTexts;
  readonly main: string | undefined;
  /** By the id of its heading. */
  readonly clauses: Readonly<Record<string, ClauseState>>;
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
  const headingsOf = ({ file }: AnyDocument) => parsedTexts.get(file)?.headings ?? [];
  const clausesOf = (document: AnyDocument) => clauseIds(headingsOf(document));
  const known = steady(keep, 'catalogue', catalogueOf(citableIn(corpus), clausesOf));
  const sources = steady(keep, 'sources', markedSources(corpus));
  const world = keep('what texts may read', [known, sources], () =>
    traced({ catalogue: { ...indexCatalogue(known) }, sources: new Map(Object.entries(sources)) }),
  );
  const contextOf = citingContexts(corpus);
  const terms = steady(keep, 'terms', termsOf(corpus));
  const daysOf = conferenceDays(corpus);
  const statusWords = allStatusWords(corpus.directives, (key) => corpus.sources.get(key)?.data.grade);
  const factsOf = (slug: string) => factsOfSlug(slug, statusWords, corpus);
  const common = digestOf(JSON.stringify([terms, urls.home]));
  const notesOf = clauseLines(corpus, urls);
  const conferencesOf = conferencesNamed(corpus);

  return texts.map(({ document, parsed }) => {
    const { file, collection, slug } = document;
    const notes = steady(keep, `notes ${file}`, collection === 'van-ban' ? [...notesOf(slug)] : []);
    const days = steady(keep, `days ${file}`, collection === 'van-ban' ? (daysOf.get(slug) ?? []) : []);
    const context = steady(keep, `context ${file}`, contextOf(document));
    const from = [document.markdown, common, JSON.stringify([notes, days, context])];
    // What is looked up is compared with what it was, so it is told in words.
    const heldOn = (day: string) => JSON.stringify(conferencesOf(document)(day) ?? null);
    const linked = recallTraced(recall, 'html', { file, from }, world, { factsOf, heldOn }, (read, lookups) => {
      const conferenceOn: ConferenceOn = (day) => JSON.parse(lookups.heldOn(day)) ?? undefined;
      const around = { ...read, context, terms, conferenceOn, urls, factsOf: lookups.factsOf };
      return linkText({ document, parsed }, around, new Map(notes), new Map(days));
    });
    const status = steady(keep, `status ${file}`, statusOf(document, statusWords, corpus));
    return keep(`page ${file}`, [document, parsed, linked, status], () => {
      return { document, parsed, packed: linked.packed, data: pageData({ document, parsed }, linked, status) };
    });
  });
}

function factsOfSlug(slug: string, statusWords: ReadonlyMap<string, StatusWords>, corpus: Corpus): string {
  const directive = corpus.directives.get(slug);
  return directive ? factsOfLink(directive, statusWords.get(slug), corpus) : '';
}

function linkText(
  { document, parsed }: ParsedDocument,
  { sources, catalogue, context, terms, conferenceOn, factsOf, urls }: Surroundings,
  notes: ReadonlyMap<string, Note>,
  days: ReadonlyMap<string, string>,
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
    termFinder(COLLECTIONS[document.collection].termsLinked ? terms : [], (slug) => urls.page('thuat-ngu', slug), used),
    conferenceFinder(conferenceOn, (slug) => urls.page('hoi-nghi', slug)),
  ];
  const marking = { sourceOf: (key: string) => sources.get(key), href: (key: string) => urls.page('nguon', key) };
  const { html, main, clauses } = renderParsed(parsed, finders, marking, {
    notes,
    formerIds: formerIds(siteUrls('/').page(document.collection, document.slug), MOVED),
    pageOfDay: (day) => {
      const conference = days.get(day);
      return conference && urls.page('hoi-nghi', conference);
    },
  });
  parsed.forget();
  const packed = { html: packText(html), markdown: packText(document.markdown.trim()) };
  return { packed, main, clauses, citations, used: used.map(({ slug }) => slug) };
}

function markedSources({ sources }: Corpus): Readonly<Record<string, MarkedSource>> {
  return Object.fromEntries(
    [...sources].map(
      ([
        key,
        {
          data: { title, publisher, grade, url },
        },
      ]) => [key, { title, publisher, grade, ...(url && { url }) }],
    ),
  );
}

/** For each directive the conferences that were held for it, by their days as a text writes them; two on one day are left out. */
function conferenceDays({ documents }: Corpus): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const held = documentsIn(documents, 'hoi-nghi').flatMap(({ slug, data }) =>
    data.disseminates.map((directive) => ({ directive, day: formatDate(data.held), slug })),
  );
  return new Map(
    [...Map.groupBy(held, ({ directive }) => directive)].map(([directive, all]) => [
      directive,
      all
        .filter(({ day }) => all.filter((other) => other.day === day).length === 1)
        .map(({ day, slug }) => [day, slug]),
    ]),
  );
}

function pageData(
  { document, parsed }: ParsedDocument,
  { main, clauses, citations }: Linked,
  status: ReturnType<typeof statusOf>,
): PageData<Collection> {
  return {
    ...document.data,
    lead: parsed.lead,
    keys: parsed.keys,
    main,
    headings: parsed.headings.map(({ depth, slug, text }) => ({ depth, slug, text, state: clauses[slug] })),
    citations,
    ...status,
  };
}

/** What a page says of the status of a directive; nothing of other documents. */
function statusOf(document: AnyDocument, words: ReadonlyMap<string, StatusWords>, corpus: Corpus) {
  if (document.collection !== 'van-ban') return {};
  return { statusGrade: gradeOfStatus(document, corpus), statusWords: words.get(document.slug) };
}
