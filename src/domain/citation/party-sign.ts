import type { Token } from '../language/tokens.ts';

/** How many tokens away a sign still tells what a text speaks of: a paragraph or so. */
const REACH = 80;
/** Pairs of words, without marks, that texts about the Party use and others hardly. */
const PAIRS = new Set(
  (
    'dang vien,dang bo,dang uy,cua dang,trung uong,chinh tri,bi thu,chi bo,cap uy,tinh uy,thanh uy,huyen uy,quan uy,thi uy,' +
    'chi uy,xa uy,dang doan,quan triet,cong san,uy vien,hoc tap,van kien'
  ).split(','),
);
const WORDS = new Set(['tw', 'bct', 'bbt', 'bchtw', 'ubkttw', 'bch', 'ubkt', 'btv', 'dcsvn']);
const CODES = /^(?:TW|TU|HU|ĐU|ĐUK)$/;

/** Tells of a place in a text whether a sign of the Party stands near it. */
export function partySigns(tokens: readonly Token[]): (place: number) => boolean {
  const signs: number[] = [];
  for (const [place, token] of tokens.entries()) if (isSign(tokens, place, token)) signs.push(place);
  return (place) => {
    let [low, high] = [0, signs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((signs[middle] ?? 0) < place - REACH) low = middle + 1;
      else high = middle;
    }
    return (signs[low] ?? Number.POSITIVE_INFINITY) <= place + REACH;
  };
}

function isSign(tokens: readonly Token[], place: number, token: Token): boolean {
  if (token.type !== 'word') return false;
  if (token.text === 'Đảng' || token.text === 'ĐẢNG' || WORDS.has(token.folded) || CODES.test(token.text)) return true;
  return PAIRS.has(`${token.folded} ${tokens[place + 1]?.folded ?? ''}`);
}
