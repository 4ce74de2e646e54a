/**
 * Words by which readers ask and link: they say how a question is put, not what it is about. All folded, so none that
 * without its marks is also a part of a name: "dang" is "đảng", "tai" is in "tài sản".
 */
const LIGHT = new Set(
  (
    'la gi nao sao may nhieu ai vi nhu co khong ko chua phai duoc bi se cac cua ve va cho theo trong voi thi ma nay hoac ' +
    'gom rang cung roi khi nam of and'
  ).split(' '),
);

/** Turns of asking, whose words are light only together. */
const TURNS =
  /\b(?:bao (?:nhieu|gio|lau)|(?:tai|vi|lam|nghia la) sao|(?:nhu )?the nao|o dau|khi nao|luc nao|nghia (?:la|cua)(?: tu)?|sao lai goi la|goi la|nhung gi|khac (?:nhau|gi)(?: nhau)?|(?:xin|cho) (?:toi )?hoi|cho biet|da bi|con hieu luc|cai gi|la nhung)\b/g;

/** What a question asks for beside its matter. */
export interface Wish {
  /** What a word means: a page that explains it goes first. */
  readonly definition: boolean;
  /** Several directives: a page that lists them goes first. */
  readonly list: boolean;
  /** What holds today: the newest of a chain goes first. */
  readonly newest: boolean;
}

const DEFINITION =
  /\bla (?:gi|sao)\b|\bnghia (?:la|cua)\b|\bthe nao la\b|\bthuat ngu\b|\bgom nhung gi\b|\bla nhung gi\b|\bsao lai goi\b|\bkhac gi\b/;
const LIST =
  /\b(?:(?:danh sach|tat ca|toan bo) .*|cac |nhung )(?:van ban|quy dinh|nghi quyet|ke hoach|ket luan|huong dan|chi thi|hoi nghi)\b/;
const NEWEST = /\b(?:moi nhat|hien hanh|hien nay|hien tai|dang ap dung|ban moi)\b|\bmoi$/;

/** What folded words wish for. */
export function wishOf(words: readonly string[]): Wish {
  const text = words.join(' ');
  return { definition: DEFINITION.test(text), list: LIST.test(text), newest: NEWEST.test(text) };
}

/**
 * For each folded word of a query, whether it tells little: a word of asking, or one of those that ask for the newest.
 * Where a query has no other words, they are what it is about.
 */
export function lightWords(words: readonly string[]): boolean[] {
  const text = words.join(' ');
  const light = words.map((word) => LIGHT.has(word));
  for (const { index, 0: turn } of [...text.matchAll(TURNS), ...text.matchAll(new RegExp(NEWEST, 'g'))]) {
    const from = text.slice(0, index).split(' ').length - 1;
    for (const at of turn.split(' ').keys()) light[from + at] = true;
  }
  return light.includes(false) ? light : light.map(() => false);
}
