import { conferenceSchema } from '../domain/content/schema.ts';
import { formatDate } from '../domain/language/dates.ts';
import { readTypedDate } from '../domain/language/typed-date.ts';
import { slugify } from '../domain/language/vietnamese.ts';
import { noDay } from './answer-fault.ts';
import { explainedFields } from './fields.ts';
import type { Known, Outcome } from './known.ts';
import { namedDirectives } from './named-directives.ts';
import { bodyFile, namedBody } from './new-body.ts';
import { knownSource, newSource, type SourceRequest } from './new-source.ts';

/** What an author says of a conference, as typed. */
export interface ConferenceRequest {
  readonly place: string;
  readonly host: string;
  readonly date: string;
  readonly title?: string | undefined;
  /** The directives that it was about, by file or number, with commas between. */
  readonly directives?: string | undefined;
  readonly source?: SourceRequest | undefined;
  readonly isNewHost: boolean;
}

/** The file of a new conference, and those of its host and its source where there are none yet. `today`: ISO. */
export function newConference(request: ConferenceRequest, known: Known, today: string): Outcome {
  const held = readTypedDate(request.date)?.day;
  if (!held) return { refusal: noDay(request.date, false) ?? '' };
  const host = namedBody(request.host, undefined, known, request.isNewHost);
  if ('refusal' in host) return host;
  const named = namedDirectives(request.directives ?? '', known);
  if ('refusal' in named) return named;
  const file = `hoi-nghi/${slugify(request.place)}-${held}`;
  if (known.ids.has(file)) return { refusal: `Đã có hội nghị này: ${file}.md. Mở tệp ấy mà sửa.` };

  const key = request.source && knownSource(request.source.url, known);
  const source = request.source && !key ? newSource(request.source, known, today) : undefined;
  if (source && 'refusal' in source) return source;
  const own = key ?? source?.key;
  const mark = own ? `[^${own}]` : '';
  const sentence = `Ngày ${formatDate(held)}, ${host.data.name} tổ chức hội nghị này.${mark}`;
  const values = {
    title: request.title ?? null,
    held,
    place: request.place,
    hosts: [host.slug],
    ...(named.slugs.length > 0 && { disseminates: named.slugs }),
    sources: own ? [own] : null,
  };
  return {
    files: [
      { file: `${file}.md`, text: `${explainedFields(conferenceSchema, values)}\n\n${sentence}\n` },
      ...(host.isNew
        ? [bodyFile(host, `${host.data.name} tổ chức một hội nghị ngày ${formatDate(held)}.${mark}`)]
        : []),
      ...(source ? [source.file] : []),
    ],
  };
}
