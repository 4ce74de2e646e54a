import { isCapital, phraseAt, type Token, tokenize } from '../language/tokens.ts';
import { exactForm, fold } from '../language/vietnamese.ts';
import { placeAt } from './places.ts';

/** The body that issues a document, as far as its name says. */
export interface Issuer {
  /** A key of NAMES. */
  readonly body: string;
  /** Key of the province, of a provincial body. */
  readonly place: string | undefined;
  readonly party: boolean;
  readonly next: number;
}

/**
 * Names, without marks, by body. bch, bct and bbt share the code TW, and tw is one of the three; province is any form
 * of a Tỉnh ủy; other is a Party body or a union that is none of these; state is no Party body at all.
 */
const NAMES: Readonly<Record<string, string>> = {
  bch:
    'ban chap hanh trung uong, bch trung uong, bchtw, hoi nghi trung uong, hoi nghi lan thu, ' +
    'hoi nghi bch trung uong, hoi nghi ban chap hanh trung uong',
  bct: 'bo chinh tri, bct',
  bbt: 'ban bi thu, bbt',
  tw: 'trung uong',
  UBKTTW:
    'uy ban kiem tra trung uong, uy ban kiem tra bch trung uong, uy ban kiem tra ban chap hanh trung uong, ubkt trung uong, ubkttw',
  VPTW: 'van phong trung uong',
  BTCTW: 'ban to chuc trung uong',
  BTGTW: 'ban tuyen giao trung uong, ban tuyen giao va dan van trung uong',
  DDQH: 'dang doan quoc hoi',
  DUQH: 'dang uy quoc hoi',
  province:
    'tinh uy, ban thuong vu tinh uy, btv tinh uy, thuong truc tinh uy, dang bo tinh, bch dang bo tinh, ' +
    'ban chap hanh dang bo tinh, ban chap hanh tinh dang bo, tinh, thanh uy, ban thuong vu thanh uy, ' +
    'btv thanh uy, thuong truc thanh uy, ban chap hanh dang bo thanh pho, thanh pho',
  other:
    'ban dan van, ban noi chinh, ban kinh te, ban to chuc, ban tuyen giao, uy ban kiem tra, ubkt, van phong, ' +
    'ban cong tac, ban chi dao, ban can su, hoi dong, quan uy trung uong, huyen uy, thi uy, quan uy, dang uy, ' +
    'dang bo, chi bo, chi uy, dang doan, ban thuong vu huyen, ban thuong vu thi, ban thuong vu quan, ' +
    'ban thuong vu dang, btv huyen uy, btv dang uy, thuong truc huyen uy, ban chap hanh dang bo huyen, ' +
    'ban chap hanh dang bo xa, doan thanh nien, tinh doan, trung uong doan, trung uong hoi, trung uong mttq, ' +
    'mat tran, mttq, lien doan, hoi nong dan, hoi cuu, hoi lien hiep, huyen, thi xa, xa, phuong, ' +
    'truong cao dang, truong dai hoc, truong chinh tri, truong thpt, hoc vien, benh vien, cong ty, tap doan, ' +
    'tong cong ty, trung tam, chi cuc, ban quan ly, cong doan, don vi, nha truong',
  state:
    'ubnd, uy ban nhan dan, hdnd, hoi dong nhan dan, hoi dong tham phan, chinh phu, thu tuong, quoc hoi, ' +
    'uy ban thuong vu quoc hoi, ubtvqh, chu tich, van phong chinh phu, toa an, vien kiem sat, thanh tra, ' +
    'doan thanh tra, kiem toan, tong cuc, cuc, ngan hang, bo truong, bo, so, cong an, nha nuoc',
};
const PHRASES = Object.entries(NAMES)
  .flatMap(([body, names]) => names.split(', ').map((name) => ({ body, words: name.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);
/** By the word that they begin with; "TW" is also written for "trung ương". */
const BY_FIRST_WORD = new Map([
  ...Map.groupBy(PHRASES, ({ words: [first] }) => first),
  ['tw', PHRASES.filter(({ words: [first, second] }) => first === 'tw' || (first === 'trung' && second === 'uong'))],
]);
/** City committees of this name under the centre; any other Thành ủy is that of a town in a province. */
const CITIES = new Set(['ha noi', 'ho chi minh', 'da nang', 'hai phong', 'can tho', 'hue']);
/**
 * Names of one word, as they are written: what differs in a mark is another word ("Số" is no "Sở"). They are common words
 * too ("bộ", "sở") and need a capital, but for the first four.
 */
const ONE_WORDS = new Map(
  ['tỉnh', 'huyện', 'xã', 'phường', 'bộ', 'sở', 'cục'].map((word) => [fold(word), exactForm(word)]),
);
const SMALL = new Set(['tinh', 'huyen', 'xa', 'phuong']);

/** Reads the name of an issuing body; undefined where no known name begins. */
export function issuerAt(tokens: readonly Token[], at: number): Issuer | undefined {
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return undefined;
  for (const { body, words } of BY_FIRST_WORD.get(token.folded) ?? []) {
    const next = phraseAt(tokens, at, words);
    if (next === undefined || (words.length === 1 && !isName(token))) continue;
    if (body === 'province') return provinceAt(tokens, next, words.includes('thanh'));
    const local = words.at(-1) === 'thu' ? localPlenum(tokens, next) : undefined;
    const end = behind(tokens, next);
    const other = isUnionAt(tokens, end) || isForeignParty(tokens, end);
    return local ?? { body: other ? 'other' : body, place: undefined, party: body !== 'state', next: end };
  }
  return undefined;
}

/** The issuer that a name alone says: of a catalogue entry, or of a page. "Bộ Chính trị hoặc …" is one of the three. */
export function issuerNamed(name: string): Issuer | undefined {
  const tokens = tokenize(name);
  const issuer = issuerAt(tokens, 0);
  return issuer && tokens[issuer.next]?.folded === 'hoac' ? { ...issuer, body: 'tw' } : issuer;
}

/** Whether a word alone is the name of a body: marked as it should be, or not marked at all, and with a capital. */
function isName(token: Token): boolean {
  const marked = ONE_WORDS.get(token.folded);
  if (marked && exactForm(token.text) !== marked && token.text.toLowerCase() !== token.folded) return false;
  return isCapital(token) || SMALL.has(token.folded);
}

function provinceAt(tokens: readonly Token[], at: number, city: boolean): Issuer {
  let next = at;
  for (const words of [['tinh'], ['thanh', 'pho'], ['tp'], ['.']]) next = phraseAt(tokens, next, words) ?? next;
  const read = placeAt(tokens, next, true);
  const town = city && (read ? !CITIES.has(read.place) : isCapital(tokens[next]));
  if (town) return { body: 'other', place: undefined, party: true, next };
  return { body: 'province', place: read?.place, party: true, next: read?.next ?? at };
}

/** "Hội nghị lần thứ | tư Ban Chấp hành Đảng bộ tỉnh": a plenum is of the body named behind it. */
function localPlenum(tokens: readonly Token[], at: number): Issuer | undefined {
  const issuer = issuerAt(tokens, at + 1);
  return issuer?.body === 'province' || issuer?.body === 'other' ? issuer : undefined;
}

/** "Trung ương | Đoàn", "TW | Hội": behind the name of a central body, that of a union. */
export function isUnionAt(tokens: readonly Token[], at: number): boolean {
  const [before, token, second] = [tokens[at - 1], tokens[at], tokens[at + 1]?.folded ?? ''];
  if (token?.gap !== 'space' || !/^(?:uong|tw)$/.test(before?.folded ?? '')) return false;
  if (/^(?:Mặt|MẶT)$/.test(token.text)) return second === 'tran';
  return /^(?:Đoàn|ĐOÀN|Hội|HỘI|MTTQ)$/.test(token.text) && !/^(?:nghi|dong|kiem|cong)$/.test(second);
}

/** "Trung ương Đảng | Cộng sản Trung Quốc": a party of another country. */
function isForeignParty(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.folded !== 'dang') return false;
  return (
    phraseAt(tokens, at, ['nhan', 'dan']) !== undefined ||
    (phraseAt(tokens, at, ['cong', 'san']) !== undefined && isCapital(tokens[at + 2]))
  );
}

/** "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam": the name goes on. */
function behind(tokens: readonly Token[], at: number): number {
  let next = at;
  for (const words of [['trung', 'uong'], ['dang'], ['cong', 'san', 'viet', 'nam']]) {
    next = phraseAt(tokens, next, words) ?? next;
  }
  return next;
}
