import type { Heading, Paragraph, Root, TableCell, Text } from 'mdast';
import type { Problem } from '../domain/content/problem.ts';
import { placeInRaw, rawOf } from './places.ts';
import { SKIP, visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** An escaped sign or an entity, which are meant as they are; or a sign of Markdown that has opened nothing. */
const SIGN = /\\[\s\S]|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|(?<!\w)_|_(?!\w)|[*`[<>|~\\{}^]/gi;

/** What only a blank keeps from being a heading or a list, at the start of a line. */
const BLANKLESS = /^(#{1,6}|[-+•·]|\d{1,2}[.)])(?=\p{L})/gmu;

/**
 * Signs of Markdown that are left in the text, where a reader would see them: most often half of a pair, or a blank too
 * few. Of a block the first is told, for the others most often belong to it.
 */
export function checkSigns(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return undefined;
    const [first] = signsIn(block);
    if (first) faults.push(first);
    return SKIP;
  });
  return faults;
}

function signsIn(block: Paragraph | Heading | TableCell): Fault[] {
  const faults: Fault[] = [];
  visit(block, 'text', (node, index, parent) => {
    if (parent?.type === 'link' && parent.url.endsWith(node.value)) return;
    const raw = rawOf(node);
    if (index === 0 && parent?.type === 'paragraph') faults.push(...blankless(node, raw));
    for (const { 0: sign, index: at } of raw.matchAll(SIGN)) {
      if (sign.length === 1) faults.push({ ...placeInRaw(node, at), ...leftOver(sign, raw.slice(at)) });
    }
  });
  return faults;
}

function leftOver(sign: string, rest: string): Omit<Fault, 'line' | 'column'> {
  const [words = sign] = /^\S+(?: \S+){0,2}/.exec(rest) ?? [];
  return { rule: 'dau-thua', message: `Dấu “${sign}” ở “${words}” còn lại như chữ`, hint: CURES[sign] ?? ANY_CURE };
}

const STARS =
  'Dấu mở và dấu đóng phải sát chữ bên trong, và sau dấu đóng phải là khoảng trắng hoặc dấu câu: **chữ đậm** rồi mới tới chữ.';
const BRACKET =
  'Liên kết viết [chữ](địa chỉ); dấu nguồn là tên tệp của nguồn giữa “[^” và “]”, không có khoảng trắng; cần chính dấu này thì viết \\[.';
const TABLE =
  'Bảng cần một dòng trống ở trên, và dưới dòng đầu là dòng |---|---| có cùng số ô; cần chính dấu này thì viết \\|.';
const ANY_CURE = 'Bỏ dấu này; cần chính nó thì viết một dấu \\ ở trước.';

const CURES: Readonly<Record<string, string>> = {
  '*': STARS,
  _: STARS,
  '[': BRACKET,
  '|': TABLE,
  '~': 'Khoảng số viết “10–20”; cần chính dấu này thì viết \\~.',
  '<': 'Viết bằng chữ, ví dụ “dưới 5%”; cần chính dấu này thì viết \\<.',
  '>': 'Viết bằng chữ, ví dụ “trên 5%”; cần chính dấu này thì viết \\>.',
};

function blankless(node: Text, raw: string): Fault[] {
  return [...raw.matchAll(BLANKLESS)].map(({ 0: sign, index }) => ({
    ...placeInRaw(node, index),
    rule: 'dau-thua',
    message: `Sau “${sign}” ở đầu dòng thiếu một dấu cách`,
    hint: /[•·]/.test(sign) ? 'Mục của danh sách mở bằng “- ”.' : `Viết “${sign} ” rồi mới tới chữ.`,
  }));
}
