import type { Corpus } from '../content/corpus.ts';
import { type AnyDocument, type Document, documentsIn, type FieldPath } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import type { Rule } from '../content/rules.ts';
import { noTitle } from '../content/title.ts';
import { formatDate } from '../language/dates.ts';
import { slugify } from '../language/vietnamese.ts';
import { placeKey } from '../party/places.ts';
import { notDrawn } from './drawn.ts';
import { conferenceSlug, inspectionSlug } from './proper-name.ts';

/** Names that contradict each other: of a conference and an inspection its file and day, of a body its file, name and place, of a directive its title and what stands before it. */
export function checkNames(corpus: Corpus): Problem[] {
  const { documents } = corpus;
  const provinces = documentsIn(documents, 'dia-gioi').flatMap(({ data }) => data.provinces);
  return [
    ...documentsIn(documents, 'hoi-nghi').flatMap(checkConference),
    ...documentsIn(documents, 'kiem-tra').flatMap(checkInspection),
    ...documentsIn(documents, 'co-quan').flatMap((body) => checkBody(body, provinces)),
    ...documentsIn(documents, 'van-ban').flatMap(checkTitle),
    ...documents.flatMap(checkIsTitle),
  ];
}

function checkConference(conference: Document<'hoi-nghi'>): Problem[] {
  const { slug, data } = conference;
  const [, day] = /(?:^|-)(\d{4}-\d{2}-\d{2})$/.exec(slug) ?? [];
  if (day === data.held) return [];
  const hint = `Đổi tên tệp thành “${conferenceSlug(data)}.md”, hoặc sửa “held”.`;
  const found = day === undefined ? 'không kết thúc bằng ngày họp' : `ghi ngày ${formatDate(day)}`;
  return fault(conference, ['held'], 'ten-tep', `Tên tệp ${found}; hội nghị họp ngày ${formatDate(data.held)}`, hint);
}

/** The name of the file begins with the place; one that ends in a day ends in that of the inspection. */
function checkInspection(inspection: Document<'kiem-tra'>): Problem[] {
  const { slug, data } = inspection;
  const day = data.began ?? data.ended;
  const field = data.began ? 'began' : data.ended ? 'ended' : 'place';
  const hint = `Đổi tên tệp thành “${inspectionSlug(data)}.md”, hoặc sửa “${field}”.`;
  if (!`${slug}-`.startsWith(`${slugify(data.place)}-`)) {
    return fault(inspection, ['place'], 'ten-tep', `Tên tệp không mở đầu bằng nơi được kiểm tra, ${data.place}`, hint);
  }
  const [, named] = /-(\d{4}-\d{2}-\d{2})$/.exec(slug) ?? [];
  if (named === undefined || named === day) return [];
  const found = day ? `cuộc kiểm tra ghi ngày ${formatDate(day)}` : 'cuộc kiểm tra chưa có ngày';
  return fault(inspection, [field], 'ten-tep', `Tên tệp ghi ngày ${formatDate(named)}; ${found}`, hint);
}

/** The name of the file is that of the body, or how it begins, and its place is the one that the name says. */
function checkBody(body: Document<'co-quan'>, provinces: readonly string[]): Problem[] {
  const { slug, data } = body;
  const { name, place, level } = data;
  const named = level === 'province' ? provinces.filter((each) => slugify(name).endsWith(slugify(each))) : [];
  const [other] = named;
  const isProvince = place !== undefined && provinces.some((each) => placeKey(each) === placeKey(place));
  if (place && isProvince && other && !named.some((each) => placeKey(each) === placeKey(place))) {
    const hint = `Ghi “place: ${other}”, hoặc sửa tên cơ quan.`;
    return fault(body, ['place'], 'co-quan', `Tên cơ quan nói tới ${other}, còn “place” là ${place}`, hint);
  }
  const isUnknown = /(?:^|-)chua-ro(?:-|$)/.test(slug);
  const expected = slugify(place && named.length === 0 ? `${name} ${place}` : name);
  if (isUnknown || `${expected}-`.startsWith(`${slug}-`)) return [];
  return fault(
    body,
    ['name'],
    'ten-tep',
    `Tên tệp “${slug}” không phải tên của ${name}`,
    `Đổi tên tệp thành “${expected}.md”, hoặc sửa “name”.`,
  );
}

/** An address or a day in the place of a title, most often pasted into the wrong line. */
function checkIsTitle({ file, collection, data, locate }: AnyDocument): Problem[] {
  const title = 'title' in data ? data.title : '';
  const found = noTitle(title);
  if (found === undefined) return [];
  const rule = collection === 'van-ban' ? 'trich-yeu' : 'gia-tri';
  const called = collection === 'van-ban' ? 'Trích yếu' : 'Tên';
  const hint = 'Ghi tên bằng chữ, đúng như nguồn in; địa chỉ và ngày có trường riêng.';
  return [{ file, ...locate(['title']), rule, message: `${called} là ${found}: “${title}”`, hint }];
}

function checkTitle(directive: Document<'van-ban'>): Problem[] {
  const { kind, number, title } = directive.data;
  const first = title.toLowerCase();
  if (first.startsWith(`${kind.toLowerCase()} số`) || (number && /\D/.test(number) && title.includes(number))) {
    const hint = `Chỉ ghi phần sau số, ví dụ “về …”; trang tự viết “${kind} số ${number ?? '…'}” ở trước.`;
    return fault(directive, ['title'], 'trich-yeu', 'Trích yếu lặp lại loại và số của văn bản', hint);
  }
  const odd = notDrawn(title);
  if (odd === undefined) return [];
  const hint = 'Viết bằng chữ, ví dụ “đến”, “từ … trở lên”, “số”.';
  return fault(directive, ['title'], 'trich-yeu', `Hình chia sẻ không vẽ được “${odd}” trong trích yếu`, hint);
}

function fault(
  { file, locate }: Pick<Document<'van-ban'>, 'file' | 'locate'>,
  path: FieldPath,
  rule: Rule,
  message: string,
  hint: string,
): Problem[] {
  return [{ file, ...locate(path), rule, message, hint }];
}
