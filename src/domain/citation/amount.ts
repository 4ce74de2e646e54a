import { isCapital, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { dateAt } from '../language/written-date.ts';
import { issuerAt } from '../party/issuer.ts';
import { isShouted, type KindWord } from './kind-word.ts';
import type { NumberForm } from './number-form.ts';

/** Nouns that are counted or measured, or the first word of one: a number before it is an amount. */
const UNITS = new Set(
  (
    'năm tháng ngày tuần giờ phút quý điều khoản điểm mục chương phần trang lần người vụ việc đồng chỉ tổ đảng đối tỷ tỉ triệu nghìn ' +
    'ngàn trăm tỉnh huyện xã phường đơn cơ dự công nhóm nội nhiệm tiêu giải mô loại bộ ngành hồ hộ ha km kg nm mm cm ml tấn mét biện bước trường ' +
    'lĩnh vấn văn câu bài cá đợt cuộc chuyên đoàn khâu mặt ý hành địa cấp cán chi sai sản quyết tập nghị đề vị thành cụm ' +
    'đại hội ủy học giáo sinh thí bệnh nạn cháu em dân tuổi mẫu lít héc khu thôn ấp làng lớp môn tiết tờ cuốn phiếu suất doanh ' +
    'nhà căn ngôi chiếc cây máy xe tên dòng gói tuyến mã ca'
  ).split(' '),
);
/** The same for text without marks, less what would then be common small words (vẫn, để, có, dù). */
const PLAIN_UNITS = new Set([...UNITS].map(fold).filter((word) => !/^(van|de|co|du|ma|ca)$/.test(word)));
/** Symbols of units with a capital; those in small letters are among the units. */
const SYMBOLS = /^(?:Nm|N|[kKMG]?W|[kM]?Wh|[kM]?Pa|[kMG]?Hz|[kM]?V|VA|Kg|Km|Ha|dB|Ah|mAh)$/;
/** Verbs and connectives that begin as a unit does. */
const NOT_UNITS = new Set(
  (
    'điều chỉnh,đối với,chỉ rõ,chỉ ra,chỉ đạo,đồng thời,dự kiến,cơ bản,chi tiết,ngày càng,lần này,lần đầu,mặt khác,phần lớn,' +
    'công bố,cấp bách,nội bộ,đề ra,đề cập,đề nghị,tập trung,địa bàn,thành lập,quyết định,học tập,thi hành,công tác,hành động'
  )
    .split(',')
    .map(fold),
);
/** Words that follow a complete citation, so that even "quy định 22" in small letters is one. */
const FOLLOWERS = new Set(
  (
    'va cua ve ngay trong tai la da den cho voi theo neu cung duoc hoac do gan phai con thi nay dang vao tren sau truoc khoa bang tu nhu nham de ' +
    'hay se yeu quy gom thay cu gop doi ra dieu khoan diem muc khong deu cam vua van moi co ma roi ay'
  ).split(' '),
);

/**
 * Whether a number after a kind is the number of a document: not an amount ("Quy định 37 khoản"), a year
 * ("kế hoạch 2022"), a decimal, nor a document of the state ("Nghị quyết 42 của Chính phủ").
 * @param named true when "số" stands before the number, or an earlier number of the list has been accepted.
 */
export function isDocumentNumber(
  tokens: readonly Token[],
  kind: KindWord,
  form: NumberForm,
  at: number,
  named: boolean,
): boolean {
  if (form.organ) return true;
  const following = tokens[form.next];
  if (isOfState(tokens, form.next)) return false;
  if (form.code) return true;
  if (following?.text === '%' || isDecimal(tokens, form.next)) return false;
  if (isPeriod(tokens, form.next)) return false;
  if (named) return true;
  if (isYear(form.serial)) return false;
  if (kind.alone === 'never') return following?.folded === 'cua' && issuerAt(tokens, form.next + 1)?.party === true;
  const digits = tokens[at]?.text ?? '';
  if (kind.capital && digits.length > 1) return !isUnit(tokens, form.next);
  return isOfYear(tokens, form, digits) || endsMention(tokens, form.next);
}

/** "quy định 262 năm 2014"; with one figure it is rather a span: "kế hoạch 5 năm 2021". */
function isOfYear(tokens: readonly Token[], { next }: NumberForm, digits: string): boolean {
  return digits.length > 1 && tokens[next]?.folded === 'nam' && isYear(Number(tokens[next + 1]?.text));
}

/** "kế hoạch 2022": a number that is more likely a year. */
export function isYear(serial: number): boolean {
  return serial >= 1900 && serial <= 2100;
}

/** Whether what follows lets a number end a mention: a mark, the end, a capital, or a word such as "của". */
export function endsMention(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.type === 'mark' || token.gap === 'paragraph') return true;
  if (isUnit(tokens, at)) return false;
  return FOLLOWERS.has(token.folded) || (isCapital(token) && !isShouted(tokens, at));
}

/** "Quyết định 439 ngày 5/4/2021 của Thủ tướng": the issuer behind the number, or behind its date, is of the state. */
export function isOfState(tokens: readonly Token[], at: number): boolean {
  let place = at;
  if (tokens[place]?.text === ',') place++;
  place = dateAt(tokens, place)?.next ?? place;
  if (tokens[place]?.text === ',') place++;
  return tokens[place]?.folded === 'cua' && issuerAt(tokens, place + 1)?.body === 'state';
}

/** "5 năm 2021 - 2025". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'nam' && tokens[at + 1]?.type === 'number' && tokens[at + 2]?.text === '-';
}

/** "37 khoản", "5 năm", "100 ngày"; but not "37 ngày 25/10", "37 khoản 2". */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const second = tokens[at + 1];
  if (token?.type !== 'word' || token.gap === 'paragraph' || second?.type === 'number') return false;
  if (SYMBOLS.test(token.text)) return true;
  if (isCapital(token) && token.text !== token.text.toUpperCase()) return false;
  const unit = isPlain(tokens, at) ? PLAIN_UNITS.has(token.folded) : UNITS.has(token.text.toLowerCase());
  return unit && !NOT_UNITS.has(`${token.folded} ${second?.folded ?? ''}`);
}

/** Whether the words around a place are written without any marks. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at + 5).every(({ text, folded }) => text.toLowerCase() === folded);
}

/** "21,5" and "1.234": digits hang on the number. A list without blanks ("22,37") is taken for a list. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const digits = tokens[at + 1];
  if (mark?.gap !== 'none' || digits?.type !== 'number' || digits.gap !== 'none') return false;
  return mark.text === '.' || (mark.text === ',' && (digits.text.length !== 2 || !endsMention(tokens, at + 2)));
}
