import { inspectionSchema } from '../domain/content/schema.ts';
import { formatDate } from '../domain/language/dates.ts';
import { readTypedDate } from '../domain/language/typed-date.ts';
import { slugify } from '../domain/language/vietnamese.ts';
import { noDay } from './answer-fault.ts';
import { explainedFields } from './fields.ts';
import type { Known, Outcome } from './known.ts';
import { namedDirectives } from './named-directives.ts';
import { bodyFile, namedBody } from './new-body.ts';
import { knownSource, newSource, type SourceRequest } from './new-source.ts';

/** What an author says of an inspection, as typed. */
export interface InspectionRequest {
  readonly place: string;
  readonly body: string;
  readonly date: string;
  /** The directives whose carrying out it was about, by file or number, with commas between. */
  readonly directives?: string | undefined;
  readonly source?: SourceRequest | undefined;
  readonly isNewBody: boolean;
}

/** The file of a new inspection, and those of its body and its source where there are none yet. `today`: ISO. */
export function newInspection(request: InspectionRequest, known: Known, today: string): Outcome {
  const began = readTypedDate(request.date)?.day;
  if (!began) return { refusal: noDay(request.date, false) ?? '' };
  const body = namedBody(request.body, undefined, known, request.isNewBody);
  if ('refusal' in body) return body;
  const named = namedDirectives(request.directives ?? '', known);
  if ('refusal' in named) return named;
  const file = `kiem-tra/${slugify(request.place)}-${began}`;
  if (known.ids.has(file)) return { refusal: `Đã có cuộc kiểm tra này: ${file}.md. Mở tệp ấy mà sửa.` };

  const key = request.source && knownSource(request.source.url, known);
  const source = request.source && !key ? newSource(request.source, known, today) : undefined;
  if (source && 'refusal' in source) return source;
  const own = key ?? source?.key;
  const mark = own ? `[^${own}]` : '';
  const sentence = `Ngày ${formatDate(began)}, ${body.data.name} bắt đầu cuộc kiểm tra này.${mark}`;
  const values = {
    how: 'inspection',
    place: request.place,
    began,
    by: [body.slug],
    examines: named.slugs.length > 0 ? named.slugs : null,
    sources: own ? [own] : null,
  };
  return {
    files: [
      { file: `${file}.md`, text: `${explainedFields(inspectionSchema, values)}\n\n${sentence}\n` },
      ...(body.isNew
        ? [bodyFile(body, `${body.data.name} mở một cuộc kiểm tra ngày ${formatDate(began)}.${mark}`)]
        : []),
      ...(source ? [source.file] : []),
    ],
  };
}
