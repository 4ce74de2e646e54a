import { placeAt } from './places.ts';
import { isCapital, phraseAt, type Token, tokenize } from './tokens.ts';

/**
 * Who issues: bch, bct and bbt share the code TW, and tw is one of the three; province is any form of a Tỉnh ủy;
 * state is no Party body at all; other is a body no rule knows. The rest are codes: "UBKTTW".
 */
export type Body = 'bch' | 'bct' | 'bbt' | 'tw' | 'province' | 'state' | 'other' | (string & {});

export interface Issuer {
  readonly body: Body;
  /** Key of the province, of a provincial body. */
  readonly place: string | undefined;
  readonly party: boolean;
  readonly next: number;
}

const NAMES: readonly (readonly [Body, string])[] = [
  [
    'bch',
    'ban chap hanh trung uong|bch trung uong|bchtw|hoi nghi trung uong|hoi nghi lan thu|hoi nghi bch trung uong|hoi nghi ban chap hanh trung uong',
  ],
  ['bct', 'bo chinh tri|bct'],
  ['bbt', 'ban bi thu|bbt'],
  ['UBKTTW', 'uy ban kiem tra trung uong|ubkt trung uong|ubkttw'],
  ['VPTW', 'van phong trung uong'],
  ['BTCTW', 'ban to chuc trung uong'],
  ['BTGTW', 'ban tuyen giao trung uong|ban tuyen giao va dan van trung uong'],
  [
    'other',
    'ban dan van|ban noi chinh|ban kinh te|ban to chuc|ban tuyen giao|uy ban kiem tra|ubkt|van phong|quan uy trung uong',
  ],
  [
    'other',
    'ban cong tac|ban chi dao|ban can su|hoi dong|huyen uy|thi uy|quan uy|dang uy|dang bo|chi bo|chi uy|dang doan|doan thanh nien',
  ],
  [
    'other',
    'ban thuong vu huyen|ban thuong vu thi|ban thuong vu quan|ban thuong vu dang|btv huyen uy|btv dang uy|thuong truc huyen uy',
  ],
  [
    'other',
    'tinh doan|trung uong mttq|trung uong doan|trung uong hoi|mat tran|mttq|lien doan|hoi nong dan|hoi cuu|hoi lien hiep|ban chap hanh dang bo huyen|ban chap hanh dang bo xa',
  ],
  ['DDQH', 'dang doan quoc hoi'],
  ['DUQH', 'dang uy quoc hoi'],
  [
    'province',
    'tinh uy|thanh uy|ban thuong vu tinh uy|ban thuong vu thanh uy|btv tinh uy|btv thanh uy|thuong truc tinh uy|thuong truc thanh uy',
  ],
  [
    'province',
    'ban chap hanh dang bo tinh|bch dang bo tinh|dang bo tinh|ban chap hanh tinh dang bo|ban chap hanh dang bo thanh pho|tinh|thanh pho',
  ],
  ['tw', 'trung uong'],
  [
    'state',
    'ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|ubtvqh|chu tich|van phong chinh phu',
  ],
  [
    'state',
    'toa an|vien kiem sat|thanh tra|doan thanh tra|tong cuc|cuc|ngan hang|bo truong|nha nuoc|so|bo|kiem toan|cong an|hoi dong tham phan',
  ],
];
const PHRASES = NAMES.flatMap(([body, names]) =>
  names.split('|').map((name) => ({ body, words: name.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);
const FIRST_WORDS = new Set(PHRASES.map(({ words }) => (words[0] === 'trung' ? 'tw' : words[0])).concat('trung'));
/** City committees of this name under the centre; any other Thành ủy is that of a town in a province. */
const CITIES = new Set(['ha noi', 'ho chi minh', 'da nang', 'hai phong', 'can tho', 'hue']);
/** Words that may be in small letters though they are names; of the others ("cục", "sở") only the capital form counts. */
const ALWAYS = new Set(['doan', 'tinh', 'trung', 'tw', 'ban', 'uy', 'thu', 'chinh', 'quoc', 'ubnd', 'hdnd', 'hoi']);

/** Reads the name of an issuing body; undefined where no known name begins. */
export function issuerAt(tokens: readonly Token[], at: number): Issuer | undefined {
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return undefined;
  if (!FIRST_WORDS.has(token.folded) || !(isCapital(token) || ALWAYS.has(token.folded))) return undefined;
  for (const { body, words } of PHRASES) {
    const next = phraseAt(tokens, at, words);
    if (next === undefined) continue;
    if (body === 'province') return provinceAt(tokens, next, words.includes('thanh'));
    return { body, place: undefined, party: body !== 'state', next: behind(tokens, next) };
  }
  return undefined;
}

/** The issuer that a name alone says: of a catalogue entry, or of a page. "Bộ Chính trị hoặc …" is one of the three. */
export function issuerNamed(name: string): Issuer | undefined {
  const tokens = tokenize(name);
  const issuer = issuerAt(tokens, 0);
  return issuer && tokens[issuer.next]?.folded === 'hoac' ? { ...issuer, body: 'tw' } : issuer;
}

function provinceAt(tokens: readonly Token[], at: number, city: boolean): Issuer {
  let next = at;
  for (const words of [['tinh'], ['thanh', 'pho'], ['tp'], ['.']]) next = phraseAt(tokens, next, words) ?? next;
  const read = placeAt(tokens, next, true);
  const town = city && (read ? !CITIES.has(read.place) : isCapital(tokens[next]));
  if (town) return { body: 'other', place: undefined, party: true, next };
  return { body: 'province', place: read?.place, party: true, next: read?.next ?? at };
}

/** "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam": the name goes on. */
function behind(tokens: readonly Token[], at: number): number {
  let next = at;
  for (const words of [['trung', 'uong'], ['dang'], ['cong', 'san', 'viet', 'nam']]) {
    next = phraseAt(tokens, next, words) ?? next;
  }
  return next;
}
