import type { Corpus } from '../domain/content/corpus.ts';
import { type AnyDocument, type Document, documentsIn } from '../domain/content/document.ts';
import type { GlossaryTerm } from '../domain/content/glossary.ts';
import { directiveName } from '../domain/content/identity.ts';
import type { SourceData } from '../domain/content/schema.ts';
import { type StatusWords, statusGrade } from '../domain/content/status.ts';
import { formatDate } from '../domain/language/dates.ts';
import { firstSentence } from '../domain/language/sentence.ts';
import type { Preview } from '../domain/views/preview.ts';
import { cardId } from './finders.ts';

/** What is shown of a directive where it is linked to. `lead`: its first paragraph; `words`: of its status. */
export function cardOf(
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

/** What is shown of a term where it is linked to. */
export function termCard({ slug, spellings, definition }: GlossaryTerm): Preview {
  return { id: cardId(slug), heading: spellings[0] ?? '', facts: '', text: definition };
}

/** What the status of a directive rests on. */
export function gradeOfStatus({ data }: Document<'van-ban'>, { sources }: Corpus): SourceData['grade'] {
  return statusGrade(data.status.sources.flatMap((key) => sources.get(key)?.data.grade ?? []));
}

/** The terms of the glossary. `leadOf`: the first paragraph of a document. */
export function termsOf({ documents }: Corpus, leadOf: (document: AnyDocument) => string): GlossaryTerm[] {
  return documentsIn(documents, 'thuat-ngu').map((document) => {
    const { term, aliases } = document.data;
    return { slug: document.slug, spellings: [term, ...aliases], definition: firstSentence(leadOf(document)) };
  });
}
