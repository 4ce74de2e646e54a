import { fold } from '../language/vietnamese.ts';

/** Abbreviations that readers type for words, folded. Codes of kinds are not among them: the table of numbers has those. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bbt: 'ban bi thu',
  bcs: 'ban can su',
  bcd: 'ban chi dao',
  bch: 'ban chap hanh',
  bchtw: 'ban chap hanh trung uong',
  bct: 'bo chinh tri',
  btc: 'ban to chuc',
  btg: 'ban tuyen giao',
  btgtw: 'ban tuyen giao trung uong',
  btv: 'ban thuong vu',
  btvtu: 'ban thuong vu tinh uy',
  cb: 'can bo',
  cbcc: 'can bo cong chuc',
  cbdv: 'can bo dang vien',
  cbql: 'can bo quan ly',
  cq: 'co quan',
  ctcb: 'cong tac can bo',
  dc: 'duoc',
  ddqh: 'dang doan quoc hoi',
  dcsvn: 'dang cong san viet nam',
  dld: 'dieu le dang',
  dv: 'dang vien',
  dvkdl: 'dang vien khong duoc lam',
  gs: 'giam sat',
  gsat: 'giam sat',
  gscd: 'giam sat chuyen de',
  gstx: 'giam sat thuong xuyen',
  hdnd: 'hoi dong nhan dan',
  hn: 'hoi nghi',
  hnbchtw: 'hoi nghi ban chap hanh trung uong',
  hntw: 'hoi nghi trung uong',
  htct: 'he thong chinh tri',
  k: 'khong',
  ko: 'khong',
  ktgs: 'kiem tra giam sat',
  lp: 'lang phi',
  lptn: 'lay phieu tin nhiem',
  mttq: 'mat tran to quoc',
  mxh: 'mang xa hoi',
  nv: 'nhiem vu',
  nqtw: 'nghi quyet trung uong',
  pctn: 'phong chong tham nhung',
  qh: 'quoc hoi',
  qlcb: 'quan ly can bo',
  shct: 'sinh hoat chinh tri',
  tbt: 'tong bi thu',
  tccsd: 'to chuc co so dang',
  tcd: 'to chuc dang',
  tpb: 'tu phe binh',
  ttdc: 'tap trung dan chu',
  tu: 'tinh uy',
  tw: 'trung uong',
  ubkt: 'uy ban kiem tra',
  ubkttw: 'uy ban kiem tra trung uong',
  ubnd: 'uy ban nhan dan',
  uvbct: 'uy vien bo chinh tri',
  uvtv: 'uy vien ban thuong vu',
  uvtw: 'uy vien trung uong',
  vb: 'van ban',
  vp: 'van phong',
  vpqh: 'van phong quoc hoi',
  vptw: 'van phong trung uong',
  xdd: 'xay dung dang',
  xlkl: 'xu ly ky luat',
};

/** The words of a text for a comparison: folded, letters and figures apart ("KL21" gives kl, 21). */
export function queryWords(text: string): string[] {
  return fold(text.normalize('NFKC')).match(/[a-z]+|\d+/g) ?? [];
}

/**
 * The words, each abbreviation written out: "bct" gives bo, chinh, tri; "ubkttu" what "ubkt" and "tu" give, unless a page
 * has it as it is.
 */
export function writtenOut(words: readonly string[], isKnown: (word: string) => boolean = () => false): string[] {
  return words.flatMap((word) => meaningOf(word) ?? (isKnown(word) ? undefined : ofLevel(word)) ?? [word]);
}

function meaningOf(abbreviation: string): string[] | undefined {
  return Object.hasOwn(ABBREVIATIONS, abbreviation) ? ABBREVIATIONS[abbreviation]?.split(' ') : undefined;
}

/** A body by its abbreviation and that of its level in one word. */
function ofLevel(word: string): string[] | undefined {
  const [, body, level] = /^([a-z]{2,})(t[wu])$/.exec(word) ?? [];
  const meant = body && meaningOf(body);
  return meant && level ? [...meant, ...(meaningOf(level) ?? [])] : undefined;
}

/** Whether a word of a query is a year. */
export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** Whether two words are the same but for one letter: one more, one less, another, or two that changed places. */
export function almostSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const same = (from: number, to: number) => short.slice(from) === long.slice(to);
  if (short.length < long.length) return same(at, at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return same(at + 1, at + 1) || (swapped && same(at + 2, at + 2));
}
