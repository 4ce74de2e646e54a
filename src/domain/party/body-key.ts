import { fold } from '../language/vietnamese.ts';

/** Abbreviations that the press writes for parts of the name of a body, without marks. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bbtv\b/, 'ban thuong vu'],
  [/\bbch\b/, 'ban chap hanh'],
  [/\bbct\b/, 'bo chinh tri'],
  [/\bbbt\b/, 'ban bi thu'],
  [/\bubkt\b/, 'uy ban kiem tra'],
  [/\bt(w|ư|\.ư)(?=\s|$)/, 'trung uong'],
];

/** The name of a body for comparing, however it is spelled: "BTV Tỉnh ủy Đắc Nông" and "Ban Thường vụ Tỉnh ủy Đắk Nông" are one. */
export function bodyKey(name: string): string {
  const words = SHORT.reduce((text, [short, long]) => text.replace(short, long), fold(name));
  return words
    .replace(/[^a-z]+/g, ' ')
    .replace(/\bdac\b/g, 'dak')
    .trim();
}
