import type { BodyData } from '../domain/content/schema.ts';
import { bodySchema } from '../domain/content/schema.ts';
import { fold, slugify } from '../domain/language/vietnamese.ts';
import { explainedFields } from './fields.ts';
import { type Known, knownBody, type NewFile, nearBody, provinceIn } from './known.ts';

/** The body that an author named. One that there is none of yet comes with its file. */
type NamedBody =
  | { readonly slug: string; readonly data: BodyData; readonly isNew: boolean }
  | { readonly refusal: string };

/** Names of bodies that have a province in them. */
const PROVINCIAL = /\b(tinh|thanh) uy\b|\b(dang bo|tinh) (tinh|dang bo)\b/;
const CENTRAL = /trung uong|bo chinh tri|ban bi thu|quoc hoi/;

/**
 * Finds a body by its name, or says what a new one is like. A name like one that is known is taken for a slip, unless
 * the author says it is new.
 * @param organ the code in the numbers of the body, when it is known.
 */
export function namedBody(name: string, organ: string | undefined, known: Known, isSurelyNew: boolean): NamedBody {
  const found = knownBody(name, known);
  if (found) return 'refusal' in found ? found : { ...found, isNew: false };
  const place = provinceIn(name, known);
  if (!place && PROVINCIAL.test(fold(name))) {
    return { refusal: `Không nhận ra tên tỉnh, thành phố trong “${name}”; ghi đủ, ví dụ “Tỉnh ủy Ninh Thuận”.` };
  }
  const near = place ? undefined : nearBody(name, known);
  if (near && !isSurelyNew) {
    return {
      refusal: `Không có cơ quan “${name}”. Có phải ý bạn là “${near}”? Nếu là cơ quan mới thì ghi lại đúng tên ấy khi được hỏi, hoặc thêm --co-quan-moi vào lệnh.`,
    };
  }
  const level = place ? 'province' : CENTRAL.test(fold(name)) ? 'central' : 'other';
  return { slug: slugify(name), data: { name: inHouseSpelling(name), level, organ, place }, isNew: true };
}

/** The tone of "ủy" stands on its first vowel here, as in the names of all bodies. */
function inHouseSpelling(name: string): string {
  return name.trim().normalize('NFC').replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('UỶ', 'ỦY');
}

/** The file of a new body. `sentence`: what is known of it, with its source marks. */
export function bodyFile({ slug, data }: { slug: string; data: BodyData }, sentence: string): NewFile {
  return { file: `co-quan/${slug}.md`, text: `${explainedFields(bodySchema, data)}\n\n${sentence}\n` };
}
