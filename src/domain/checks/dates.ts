import { type Corpus, isEditorial } from '../content/corpus.ts';
import { type AnyDocument, type Document, documentsIn, type FieldPath } from '../content/document.ts';
import { fieldName } from '../content/field-name.ts';
import type { Problem } from '../content/problem.ts';
import { daysBetween, formatDate } from '../language/dates.ts';
import { termOn } from '../party/congresses.ts';

/** A day may be so far ahead of all others and still be right. */
const AHEAD = 366;

/** Days that contradict each other within a file, or lie so far ahead that a figure of them must be wrong. */
export function checkDates(corpus: Corpus): Problem[] {
  const { documents } = corpus;
  const horizon = horizonOf(documents);
  const terms = documentsIn(documents, 'khoa').map(({ data: { term, began } }) => ({ name: term, began }));
  return [
    ...documents.flatMap((document) => checkFuture(document, horizon)),
    ...documentsIn(documents, 'van-ban').flatMap((document) => {
      const { issued, added, status, term } = document.data;
      const expected = issued && termOn(issued, terms);
      return [
        ...checkOrder(document, ['status', 'checked'], issued, status.checked, 'ngày ban hành'),
        ...checkOrder(document, ['added'], issued, added, 'ngày ban hành'),
        ...checkSourceDays(document, corpus),
        ...(term && expected && term !== expected ? [wrongTerm(document, term, expected, issued)] : []),
      ];
    }),
    ...documentsIn(documents, 'kiem-tra').flatMap((document) =>
      checkOrder(document, ['ended'], document.data.began, document.data.ended, 'ngày bắt đầu'),
    ),
    ...documentsIn(documents, 'nguon').flatMap((document) =>
      checkOrder(document, ['checked'], document.data.published, document.data.checked, 'ngày đăng'),
    ),
  ];
}

/** Days of what has happened already. */
function pastDays(document: AnyDocument): [FieldPath, string][] {
  const { collection, data } = document;
  const days: [FieldPath, string | undefined][] =
    collection === 'van-ban'
      ? [
          [['issued'], data.issued],
          [['added'], data.added],
          [['status', 'checked'], data.status.checked],
        ]
      : collection === 'hoi-nghi'
        ? [[['held'], data.held]]
        : collection === 'kiem-tra'
          ? [
              [['began'], data.began],
              [['ended'], data.ended],
            ]
          : collection === 'nguon'
            ? [
                [['published'], data.published],
                [['checked'], data.checked],
              ]
            : [];
  return days.flatMap(([path, day]) => (day === undefined ? [] : [[path, day] as [FieldPath, string]]));
}

/**
 * The last day that at least two files name, which stands for today: a build does not ask the clock, for the same
 * content has to give the same site on every machine.
 */
function horizonOf(documents: readonly AnyDocument[]): string | undefined {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const day of new Set(pastDays(document).map(([, each]) => each))) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, files]) => files > 1)
    .map(([day]) => day)
    .toSorted()
    .at(-1);
}

function checkFuture(document: AnyDocument, horizon: string | undefined): Problem[] {
  const { file, locate } = document;
  if (horizon === undefined) return [];
  return pastDays(document)
    .filter(([, day]) => daysBetween(horizon, day) > AHEAD)
    .map(([path, day]) => ({
      file,
      ...locate(path),
      rule: 'ngay-tuong-lai',
      message: `Ngày ${formatDate(day)} sau ngày mới nhất của các tệp khác (${formatDate(horizon)}) hơn một năm`,
      hint: 'Sửa năm; trường này chỉ ghi việc đã xảy ra.',
    }));
}

function checkOrder(
  { file, locate }: AnyDocument,
  path: FieldPath,
  first: string | undefined,
  then: string | undefined,
  firstName: string,
): Problem[] {
  if (!first || !then || first <= then) return [];
  const message = `Ngày ghi ở ${fieldName(path)} là ${formatDate(then)}, trước ${firstName} ${formatDate(first)}`;
  return [{ file, ...locate(path), rule: 'thu-tu-ngay', message, hint: 'Sửa một trong hai ngày.' }];
}

/** What was published before a directive was issued does not tell its number and day: one source at least is of that day or later, or has none. */
function checkSourceDays({ file, locate, data }: Document<'van-ban'>, corpus: Corpus): Problem[] {
  const { issued, sources, status } = data;
  const days = sources.filter((key) => !isEditorial(corpus, key)).map((key) => corpus.sources.get(key)?.data.published);
  const last = days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
  if (!issued || !last || last >= issued || status.state === 'draft') return [];
  const message = `Ban hành ngày ${formatDate(issued)}, còn nguồn muộn nhất đăng ngày ${formatDate(last)}, trước đó`;
  const hint = 'Sửa “issued”, hoặc “published” ở tệp nguồn; nếu cả hai đúng thì thêm một nguồn đăng sau ngày ban hành.';
  return [{ file, ...locate(['issued']), rule: 'thu-tu-ngay', message, hint }];
}

function wrongTerm({ file, locate }: AnyDocument, term: string, expected: string, issued: string): Problem {
  return {
    file,
    ...locate(['term']),
    rule: 'khoa',
    message: `Khóa ghi là ${term}, còn ngày ${formatDate(issued)} thuộc khóa ${expected}`,
    hint: `Ghi “term: ${expected}”, hoặc sửa ngày ban hành.`,
  };
}
