/** Words by which readers ask and link: they say how a question is put, not what it is about. All folded. */
const LIGHT = new Set(
  (
    'la gi nao sao may bao nhieu dau ai vi tai lam nhu the co khong chua phai duoc bi da dang se nhung cac cua ve va cho ' +
    'theo trong voi thi ma de den nay do o hay hoac gom goi rang cung nen con roi ra tren khi bang mot nhau khac nghia ' +
    'nam of the and in on for to xin hoi'
  ).split(' '),
);

/** What a question asks for beside its matter. */
export interface Wish {
  /** What a word means: a page that explains it goes first. */
  readonly definition: boolean;
  /** What holds today: the newest of a chain goes first. */
  readonly newest: boolean;
}

const DEFINITION = /\bla (?:gi|sao)\b|\bnghia (?:la|cua)\b|\bthe nao la\b|\bthuat ngu\b|\bgom nhung gi\b|\bla nhung gi\b|\bsao lai goi\b/;
const NEWEST = /\b(?:moi nhat|hien hanh|hien nay|hien tai|dang ap dung|ban moi|quy dinh moi|van ban moi)\b|\bmoi$/;

/** What folded words wish for. */
export function wishOf(words: readonly string[]): Wish {
  const text = words.join(' ');
  return { definition: DEFINITION.test(text), newest: NEWEST.test(text) };
}

/**
 * For each folded word of a query, whether it tells little: a word of asking, or one of those that ask for the newest.
 * Where a query has no other words, they are what it is about.
 */
export function lightWords(words: readonly string[]): boolean[] {
  const text = words.join(' ');
  const wishes = new Set((NEWEST.exec(text)?.[0] ?? '').split(' ').filter((word) => !['quy', 'dinh', 'van', 'ban'].includes(word)));
  const light = words.map((word) => LIGHT.has(word) || wishes.has(word));
  return light.includes(false) ? light : light.map(() => false);
}
