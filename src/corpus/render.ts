import type { Card } from '../domain/card.ts';
import { catalogueOf } from '../domain/catalogue.ts';
import type { CitationRecord } from '../domain/cited-by.ts';
import type { Corpus } from '../domain/corpus.ts';
import { formatDate } from '../domain/dates.ts';
import { type AnyDocument, type Document, documentsIn } from '../domain/document.ts';
import type { EntryData } from '../domain/entry.ts';
import type { Term } from '../domain/glossary.ts';
import { directiveName } from '../domain/identity.ts';
import type { CitationContext } from '../domain/resolve.ts';
import type { Collection, SourceData } from '../domain/schema.ts';
import { firstSentence } from '../domain/sentence.ts';
import { statusGrade, statusText } from '../domain/status.ts';
import type { SiteUrls } from '../domain/urls.ts';
import { clauseIds } from '../markdown/headings.ts';
import { type Parsed, renderBody } from '../markdown/pipeline.ts';
import { cardId, citationFinder, termFinder } from './finders.ts';
import { themeNotes } from './theme-notes.ts';

export interface ParsedDocument {
  readonly document: AnyDocument;
  readonly body: Parsed;
}

export interface RenderedDocument extends ParsedDocument {
  readonly html: string;
  /** What pages get: the front matter and what reading all content found out. */
  readonly data: EntryData<Collection>;
}

/** Renders every document once: its citations linked to the directives of the corpus, its terms to the glossary. */
export function renderCorpus(corpus: Corpus, parsed: readonly ParsedDocument[], urls: SiteUrls): RenderedDocument[] {
  const bodies = new Map(parsed.map(({ document, body }) => [document.file, body]));
  const leadOf = ({ file }: AnyDocument) => bodies.get(file)?.lead ?? '';
  const catalogue = catalogueOf(corpus, ({ file }) => clauseIds(bodies.get(file)?.headings ?? []));
  const terms = documentsIn(corpus.documents, 'thuat-ngu').map((document): Term => {
    const { term, aliases } = document.data;
    return { slug: document.slug, spellings: [term, ...aliases], definition: firstSentence(leadOf(document)) };
  });
  const cards = new Map(
    [...corpus.directives].map(([slug, document]) => [slug, cardOf(document, leadOf(document), corpus)]),
  );
  const notesOf = themeNotes(corpus, ({ file }) => bodies.get(file)?.headings ?? [], urls);

  return parsed.map(({ document, body }) => {
    const citations: CitationRecord[] = [];
    const used: Term[] = [];
    const finders = [
      citationFinder(
        contextOf(document, corpus),
        catalogue,
        (slug, clause) => ({ href: urls.page('van-ban', slug, clause), title: cards.get(slug)?.facts ?? '' }),
        citations,
      ),
      termFinder(
        document.collection === 'van-ban' || document.collection === 'hoi-nghi' ? terms : [],
        (slug) => ({ href: urls.page('thuat-ngu', slug), title: '' }),
        used,
      ),
    ];
    const { html, keys } = renderBody(
      body,
      finders,
      document.collection === 'van-ban' ? notesOf(document.slug) : new Map(),
    );
    const cited = [...new Set(citations.flatMap(({ target }) => target ?? []))];
    const data = {
      ...document.data,
      lead: body.lead,
      keys,
      headings: body.headings.map(({ depth, slug, text }) => ({ depth, slug, text })),
      citations,
      cards: [...cited.flatMap((slug) => cards.get(slug) ?? []), ...used.map(termCard)],
      ...(document.collection === 'van-ban' && { statusGrade: gradeOfStatus(document, corpus) }),
    };
    return { document, body, html, data };
  });
}

function cardOf(document: Document<'van-ban'>, lead: string, corpus: Corpus): Card {
  const { slug, data } = document;
  const state = statusText(data.status.state, gradeOfStatus(document, corpus));
  const facts = [corpus.bodies.get(data.issuer)?.data.name, data.issued && `ngày ${formatDate(data.issued)}`, state];
  const heading = `${directiveName(data)} ${data.title}`;
  return { id: cardId(slug), heading, facts: facts.filter(Boolean).join(', '), text: firstSentence(lead) };
}

function termCard({ slug, spellings, definition }: Term): Card {
  return { id: cardId(slug), heading: spellings[0] ?? '', facts: '', text: definition };
}

function gradeOfStatus({ data }: Document<'van-ban'>, { sources }: Corpus): SourceData['grade'] {
  return statusGrade(data.status.sources.flatMap((key) => sources.get(key)?.data.grade ?? []));
}

/** What a page says of itself that helps to tell which directive it cites. */
function contextOf(document: AnyDocument, { bodies }: Corpus): Omit<CitationContext, 'text'> {
  switch (document.collection) {
    case 'van-ban': {
      const { issuer, term } = document.data;
      const body = bodies.get(issuer)?.data;
      return { self: document.slug, issuer: body?.name, place: body?.place, term };
    }
    case 'hoi-nghi': {
      const { held, hosts } = document.data;
      const body = bodies.get(hosts[0] ?? '')?.data;
      return { issuer: body?.name, place: body?.place, date: held };
    }
    case 'co-quan':
      return { issuer: document.data.name, place: document.data.place };
    default:
      return {};
  }
}
