const CLAUSE =
  /\b(?:(phan|chuong|muc|dieu|khoan|nhom|nhiem vu)(?: nhiem vu)?(?: so)?(?: thu)? (\d{1,3}|[ivx]+|nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)|(d) (\d{1,2})|(diem) ([a-z]|dd))\b/g;

const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** A number in figures, in a folded word ("tu" for tư) or in Roman figures; undefined when it is none. */
export function figure(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'bon') return 4;
  return ORDINALS.indexOf(text) + 1 || ROMAN.indexOf(text) + 1 || undefined;
}

/** Finds the clauses that folded words name: for each the ids its heading may have, and the text without them. */
export function takeClauses(words: string): { clauses: readonly (readonly string[])[]; text: string } {
  const clauses: string[][] = [];
  const text = words.replace(CLAUSE, (_, label, number = '', d, article = '', point = '', letter = '') => {
    const value = figure(number || article);
    const names = value === undefined ? [letter] : [String(value), ROMAN[value - 1] ?? number];
    const level = label ?? (d ? 'dieu' : point);
    clauses.push(names.map((name) => `${level}-${name}`.replace(' ', '-')));
    return ' ';
  });
  return { clauses, text };
}
