import type { Corpus } from '../domain/content/corpus.ts';
import { type Document, documentsIn } from '../domain/content/document.ts';
import type { GlossaryTerm } from '../domain/content/glossary.ts';
import type { SourceData } from '../domain/content/schema.ts';
import { type StatusWords, statusGrade } from '../domain/content/status.ts';
import { formatDate } from '../domain/language/dates.ts';

/** What a link to a directive says on hovering: issuer, day and state. `words`: of its status. */
export function factsOfLink(
  { data }: Document<'van-ban'>,
  words: StatusWords | undefined,
  { bodies }: Pick<Corpus, 'bodies'>,
): string {
  const issued = data.issued && `ngày ${formatDate(data.issued)}`;
  return [bodies.get(data.issuer)?.data.name, issued, words?.brief].filter(Boolean).join(', ');
}

/** What the status of a directive rests on. */
export function gradeOfStatus({ data }: Document<'van-ban'>, { sources }: Corpus): SourceData['grade'] {
  return statusGrade(data.status.sources.flatMap((key) => sources.get(key)?.data.grade ?? []));
}

/** The terms of the glossary. */
export function termsOf({ documents }: Corpus): GlossaryTerm[] {
  return documentsIn(documents, 'thuat-ngu').map(({ slug, data: { term, aliases } }) => {
    return { slug, spellings: [term, ...aliases] };
  });
}
