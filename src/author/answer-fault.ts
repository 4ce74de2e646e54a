import { noTitle } from '../domain/content/title.ts';
import { readTypedDate } from '../domain/language/typed-date.ts';
import { KINDS } from '../domain/party/kinds.ts';
import type { Known } from './known.ts';
import { namedDirectives } from './named-directives.ts';
import { namedBody } from './new-body.ts';
import { knownSource, notAnAddress } from './new-source.ts';
import type { Command, Option } from './questions.ts';
import { readTypedNumber } from './typed-number.ts';

/** Why an answer cannot be used, and what can; undefined when it can. `isSurelyNew`: whether a body is new for sure. */
export function answerFault(
  option: Option,
  answer: string,
  { command, known, isSurelyNew }: { readonly command: Command; readonly known: Known; readonly isSurelyNew: boolean },
): string | undefined {
  switch (option) {
    case 'so':
      return readTypedNumber(answer) ? undefined : noNumber(answer);
    case 'loai':
      return KINDS.some(({ name }) => name.toLowerCase() === answer.toLowerCase()) ? undefined : noKind(answer);
    case 'co-quan':
      return refusalOf(namedBody(answer, undefined, known, isSurelyNew));
    case 'ngay':
      return command === 'van-ban' && readTypedDate(answer) ? undefined : noDay(answer, command === 'van-ban');
    case 'ngay-dang':
      return noDay(answer, false);
    case 'van-ban':
      return refusalOf(namedDirectives(answer, known));
    case 'nguon':
      return knownSource(answer, known) && command !== 'nguon' ? undefined : notAnAddress(answer, known);
    case 'hang':
      return /^(primary|secondary)$/.test(answer)
        ? undefined
        : `Không có bậc nguồn “${answer}”; ghi primary (báo chí, trang chính thức) hoặc secondary (thứ cấp).`;
    case 'khoa':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer)
        ? undefined
        : `Tên tệp “${answer}” phải là chữ thường không dấu, nối bằng gạch nối, ví dụ bao-dak-nong-2022-03-29.`;
    case 'trich-yeu':
    case 'ten':
    case 'ten-bai':
      return notATitle(answer);
    default:
      return undefined;
  }
}

function notATitle(answer: string): string | undefined {
  const found = noTitle(answer);
  return found && `“${answer}” là ${found}, không phải tên; ghi tên bằng chữ như nguồn in.`;
}

export function noNumber(answer: string): string {
  return `Không đọc được số “${answer}”; ghi đủ, ví dụ 43-KH/TU hoặc “Kế hoạch số 43”.`;
}

export function noKind(answer: string): string {
  return `Không có loại văn bản “${answer}”; dùng một trong: ${KINDS.map(({ name }) => name).join(', ')}.`;
}

/** Why a text is no day; undefined when it is one. `orYear`: whether a year would do. */
export function noDay(answer: string, orYear: boolean): string | undefined {
  if (readTypedDate(answer)?.day) return undefined;
  return `Không đọc được ngày “${answer}”; ghi 23/3/2022${orYear ? ', hoặc riêng năm 2022' : ''}.`;
}

function refusalOf(outcome: object): string | undefined {
  return 'refusal' in outcome ? String(outcome.refusal) : undefined;
}
