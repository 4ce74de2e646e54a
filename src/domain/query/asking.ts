import { exactForm, fold } from '../language/vietnamese.ts';
import { asksWhatHolds } from './holding.ts';

/**
 * Words by which readers ask and link: they say how a question is put, not what it is about. None that without its
 * marks is also a part of a name: "dang" is "đảng", "tai" is in "tài sản".
 */
const LIGHT: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  (
    'là gì nào sao mấy nhiều ai vì như có không ko chưa phải được bị sẽ các của về và cho theo trong với thì mà này hoặc ' +
    'gồm rằng cũng cùng rồi khi năm of and'
  )
    .split(' ')
    .map(exactForm),
  fold,
);

/** Turns of asking, whose words are light only together. */
const TURNS =
  /\b(?:bao (?:nhieu|gio|lau)|(?:tai|vi|lam|nghia la|ra) sao|(?:viec|lam|dieu) gi|muon (?:biet|hieu)|(?:nhu )?the nao|o dau|khi nao|luc nao|nghia (?:la|cua)(?: tu)?|sao lai goi la|goi la|nhung gi|(?:khac|giong) (?:nhau|gi)(?: nhau)?|(?:xin|cho) (?:toi )?hoi|cho biet|da bi|con (?:hieu luc|ton tai|hoat dong)|cai gi|la nhung|khai niem|dinh nghia|giai thich(?: tu)?|y nghia cua|co nghia|bi (?:xu ly|xu phat|phat)(?: nhu)? the nao|dong chi|van ban (?:duoc )?ban hanh(?: trong| vao)?(?= (?:nam|thang|ngay) )|(?<= )(?:a|nhe|vay)$)\b/g;

/** What a question asks for beside its matter. */
export interface Wish {
  /** What a word means: a page that explains it goes first. */
  readonly definition: boolean;
  /** Several directives: a page that lists them goes first. */
  readonly list: boolean;
  /** What holds today: the newest of a chain goes first. */
  readonly newest: boolean;
  /** What has become of a place or a body: its own page goes first. */
  readonly renamed: boolean;
}

const DEFINITION =
  /\bla (?:gi|sao)\b|\bla .* hay(?: la)? \b|\bnghia (?:la|cua)\b|\b(?:khai niem|dinh nghia|giai thich)\b|\bthe nao la\b|\bthuat ngu\b|\bgom nhung gi\b|\bla nhung gi\b|\bsao lai goi\b|\bkhac gi\b|\bviet tat\b/;
const LIST =
  /\b(?:(?:danh sach|tat ca|toan bo) .*|cac |nhung )(?:van ban|quy dinh|nghi quyet|ke hoach|ket luan|huong dan|chi thi|hoi nghi|nguon|co quan|chu de|thuat ngu|cuoc kiem tra|doan kiem tra)\b|^(?:van ban|quy dinh|nghi quyet|ke hoach|ket luan|huong dan|chi thi) (?:cua|do) [a-z ]*(?:uong|tri|thu)(?: ban hanh)?$|\bvan ban theo\b|\bban hanh .*\b(?:gi|nao)$|\bso do\b|\b(?<!gom )(?:cac|nhung|bao nhieu) (?:tinh|dia phuong)\b|\b(?<!(?:gom cac|thuoc) )(?:tinh|dia phuong|noi) nao\b/;
const NEWEST = /\b(?:moi nhat|hien hanh|hien nay|hien tai|hien gio|bay gio|luc nay|dang ap dung|ban moi)\b|\bmoi$/;

const RENAMED =
  /\b(?:thuoc tinh(?: thanh)?(?: pho)? nao|gom (?:nhung|cac) tinh|(?:nay|gio|bay gio|hien) (?:la|thuoc)|(?:sau|truoc)(?: khi)? (?:sap nhap|hop nhat)|truoc (?:day|kia) (?:la|thuoc)|doi ten)\b/;

/** What folded words wish for. */
export function wishOf(words: readonly string[]): Wish {
  const text = words.join(' ');
  const holds = asksWhatHolds(text);
  return {
    definition: DEFINITION.test(text),
    list: holds || LIST.test(text),
    newest: !holds && NEWEST.test(text),
    renamed: RENAMED.test(text),
  };
}

/**
 * For each folded word of a query, whether it tells little: a word of asking, or one of those that ask for the newest.
 * Where a query has no other words, they are what it is about. `exact` holds the words as they were typed, where marks
 * were: then "cờ" and "ma" are not "có" and "mà".
 */
export function lightWords(words: readonly string[], exact: readonly (string | undefined)[] = []): boolean[] {
  const text = words.join(' ');
  const light = words.map((word, at) => {
    const typed = exact[at];
    return LIGHT.get(word)?.some((form) => typed === undefined || typed === form) ?? false;
  });
  for (const { index, 0: turn } of [
    ...text.matchAll(TURNS),
    ...text.matchAll(new RegExp(NEWEST, 'g')),
    ...text.matchAll(new RegExp(RENAMED, 'g')),
  ]) {
    const from = text.slice(0, index).split(' ').length - 1;
    for (const at of turn.split(' ').keys()) light[from + at] = true;
  }
  return light.includes(false) ? light : light.map(() => false);
}
