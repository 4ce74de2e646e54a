import type { Corpus } from '../content/corpus.ts';
import { type Document, documentsIn } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { slugYear } from '../content/when.ts';
import { kindNamed } from '../party/kinds.ts';
import { type DirectiveNumber, isSameNumber, numberSlug, parseNumber } from '../party/number.ts';

/** Rows of the register of documents outside the collection whose name, kind or number is not what it has to be. */
export function checkNamesakes(corpus: Corpus): Problem[] {
  return documentsIn(corpus.documents, 'cung-so').flatMap((document) => {
    const fault = faultOf(document, corpus);
    return fault ? [{ file: document.file, ...document.locate(['number']), ...fault }] : [];
  });
}

function faultOf(
  { slug, data }: Document<'cung-so'>,
  { directives }: Corpus,
): Pick<Problem, 'rule' | 'message' | 'hint'> | undefined {
  const number = parseNumber(data.number);
  if (!number) return undefined;
  const codes: readonly string[] = kindNamed(data.kind).codes;
  if (!codes.includes(number.kind)) {
    return {
      rule: 'so-hieu',
      message: `Số “${data.number}” mang ký hiệu ${number.kind}, còn loại văn bản là ${data.kind}`,
      hint: `Ký hiệu của ${data.kind} là ${codes.join(' hoặc ')}; sửa “number” hoặc “kind”.`,
    };
  }
  const name = `${numberSlug(number)}-${data.issued?.slice(0, 4) ?? slugYear(slug) ?? '…'}`;
  if (slug !== name) {
    return {
      rule: 'ten-tep',
      message: `Tên tệp là “${slug}”, không khớp với số và năm ghi trong tệp`,
      hint: `Đổi tên tệp thành “${name}.md”, hoặc sửa số, ngày.`,
    };
  }
  if (directives.has(slug)) {
    return {
      rule: 'trung',
      message: `Văn bản này đã có trang riêng ở van-ban/${slug}.md`,
      hint: 'Xóa tệp này: cung-so/ chỉ ghi văn bản chưa có trang.',
    };
  }
  return isBorne(number, directives)
    ? undefined
    : {
        rule: 'khong-cung-so',
        message: `Không văn bản nào trong van-ban/ mang số ${data.number}`,
        hint: 'Sửa số, hoặc xóa tệp này: cung-so/ chỉ ghi văn bản cùng số với một văn bản có trang.',
      };
}

/** Whether a directive of the collection bears a number. */
function isBorne(number: DirectiveNumber, directives: Corpus['directives']): boolean {
  return [...directives.values()].some((directive) => {
    const other = parseNumber(directive.data.number ?? '');
    return other !== undefined && isSameNumber(other, number);
  });
}
