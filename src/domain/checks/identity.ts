import type { Corpus } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import { completeNumber, expectedSlug } from '../content/identity.ts';
import type { Problem } from '../content/problem.ts';
import { kindNamed } from '../party/kinds.ts';
import { parseNumber } from '../party/number.ts';

/** Directives whose file name, kind or identity contradicts their front matter or another directive. */
export function checkIdentity(corpus: Corpus): Problem[] {
  const directives = [...corpus.directives.values()];
  return [
    ...directives.flatMap((document) => [...checkName(document, corpus), ...checkKind(document)]),
    ...checkDistinct(directives, corpus),
  ];
}

function checkName({ slug, file, data, locate }: Document<'van-ban'>, { bodies }: Corpus): Problem[] {
  const issuer = bodies.get(data.issuer)?.data;
  const expected = expectedSlug(slug, data, data.issuer, issuer);
  if (!issuer || slug === expected) return [];
  return [
    {
      file,
      ...locate(['number']),
      rule: 'ten-tep',
      message: `Tên tệp là “${slug}”, không khớp với số, cơ quan ban hành và năm ghi trong tệp`,
      hint: `Đổi tên tệp thành “${expected}.md”, hoặc sửa số, cơ quan, ngày.`,
    },
  ];
}

function checkKind({ file, data, locate }: Document<'van-ban'>): Problem[] {
  const code = data.number === undefined ? undefined : parseNumber(data.number)?.kind;
  const codes: readonly string[] = kindNamed(data.kind).codes;
  if (code === undefined || codes.includes(code)) return [];
  return [
    {
      file,
      ...locate(['number']),
      rule: 'so-hieu',
      message: `Số “${data.number}” mang ký hiệu ${code}, còn loại văn bản là ${data.kind}`,
      hint: `Ký hiệu của ${data.kind} là ${codes.join(' hoặc ')}; sửa “number” hoặc “kind”.`,
    },
  ];
}

function checkDistinct(directives: readonly Document<'van-ban'>[], { bodies }: Corpus): Problem[] {
  const first = new Map<string, Document<'van-ban'>>();
  return directives.flatMap((document) => {
    const { data, file, locate } = document;
    const number = completeNumber(data, bodies.get(data.issuer)?.data);
    if (!number || !data.issued) return [];
    const identity = `${JSON.stringify(number)} ${data.issuer} ${data.issued}`;
    const other = first.get(identity);
    if (!other) {
      first.set(identity, document);
      return [];
    }
    return [
      {
        file,
        ...locate(['number']),
        rule: 'trung',
        message: `Cùng số, cơ quan và ngày với ${other.file}`,
        hint: 'Giữ một trong hai tệp, hoặc sửa số, cơ quan, ngày.',
      },
    ];
  });
}
