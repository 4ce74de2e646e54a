import type { Heading, List, ListItem, Root, RootContent, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { clauseId } from '../domain/content/clause.ts';
import type { Problem } from '../domain/content/problem.ts';
import { startOf } from './places.ts';
import { visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** Headings, lists and tables that are not what they look like in the file, or have nothing in them. `taken`: ids that the page has. */
export function checkStructure(tree: Root, source: string, taken: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') faults.push(...checkHeading(node, source, taken));
    if (node.type === 'list') faults.push(...checkList(node, source));
    if (node.type === 'listItem') faults.push(...checkItem(node));
    if (node.type === 'table') faults.push(...checkTable(node));
  });
  return [...faults, ...headingsWithoutText(tree.children, source)];
}

function checkHeading(heading: Heading, source: string, taken: ReadonlySet<string>): Fault[] {
  const { depth, position, children } = heading;
  const at = startOf(heading);
  if (isUnderlined(heading, source)) {
    const hint = 'Thêm một dòng trống ở trên dòng này, hoặc bỏ nó; tiêu đề thì viết “## …”.';
    const message = 'Dòng gạch ngay dưới chữ làm cả đoạn chữ ấy thành tiêu đề';
    return [{ line: position?.end.line ?? at.line, column: 1, rule: 'tieu-de', message, hint }];
  }
  if (depth === 1 || depth > 3) {
    const message = depth === 1 ? 'Tiêu đề bậc một là tên trang, trang đã có' : `Tiêu đề bậc ${depth} quá sâu`;
    return [{ ...at, rule: 'tieu-de', message, hint: 'Phần dùng “## ”, điều hay mục dùng “### ”.' }];
  }
  const odd = children.find(({ type }) => type !== 'text');
  if (odd) {
    const hint = 'Tiêu đề chỉ có chữ; đưa dấu nguồn, liên kết, chữ đậm xuống đoạn ở dưới.';
    return [{ ...startOf(odd, heading), rule: 'tieu-de', message: 'Trong tiêu đề có thứ không phải chữ', hint }];
  }
  const text = textOf(heading);
  const id = clauseId(text);
  if (id === '') {
    const message = text === '' ? 'Tiêu đề không có chữ' : `Tiêu đề “${text}” không có chữ hay số nào`;
    return [{ ...at, rule: 'tieu-de', message, hint: 'Viết vài chữ sau “## ”, vì địa chỉ của mục lấy từ chữ ấy.' }];
  }
  if (!taken.has(id)) return [];
  const message = `Địa chỉ #${id} của tiêu đề “${text}” là của một phần có sẵn trên trang`;
  return [{ ...at, rule: 'tieu-de', message, hint: 'Đổi lời tiêu đề, ví dụ nói rõ hơn phần này viết về gì.' }];
}

function isUnderlined({ position }: Heading, source: string): boolean {
  return source[position?.start.offset ?? 0] !== '#';
}

/** A heading is an address that people are sent to: something has to stand under it. */
function headingsWithoutText(blocks: readonly RootContent[], source: string): Fault[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type !== 'heading' || block.depth === 1 || isUnderlined(block, source)) return [];
    if (next && (next.type !== 'heading' || next.depth > block.depth)) return [];
    const message = `Dưới tiêu đề “${textOf(block)}” không có nội dung nào`;
    return [{ ...startOf(block), rule: 'tieu-de', message, hint: 'Viết ít nhất một câu có nguồn, hoặc bỏ tiêu đề.' }];
  });
}

/** HTML counts by itself from the first figure on: another figure in the file would be changed. */
function checkList({ ordered, children }: List, source: string): Fault[] {
  if (!ordered) return [];
  const wrong = children.findIndex((item, index) => {
    const [figure] = /^\d+/.exec(source.slice(item.position?.start.offset)) ?? [];
    return Number(figure) !== index + 1;
  });
  const item = children[wrong];
  if (!item) return [];
  return [
    {
      ...startOf(item),
      rule: 'danh-so',
      message: `Mục thứ ${wrong + 1} của danh sách không mang số ${wrong + 1}`,
      hint: 'Đánh số 1, 2, 3 …; nếu không phải danh sách (ví dụ “2022. ” ở đầu dòng) thì viết \\. thay cho dấu chấm.',
    },
  ];
}

function checkItem(item: ListItem): Fault[] {
  if (typeof item.checked === 'boolean') {
    const message = 'Có ô đánh dấu [ ] hoặc [x] ở đầu mục';
    return [{ ...startOf(item), rule: 'kieu-la', message, hint: 'Bỏ ô này, chỉ viết chữ.' }];
  }
  const isEmpty = item.children.length === 0;
  const hint = 'Viết nội dung sau dấu đầu mục, hoặc bỏ mục.';
  return isEmpty ? [{ ...startOf(item), rule: 'danh-so', message: 'Mục này của danh sách để trống', hint }] : [];
}

function checkTable({ align, children }: Table): Fault[] {
  const columns = align?.length ?? 0;
  return children
    .filter(({ children: cells }) => cells.length !== columns)
    .map((row) => ({
      ...startOf(row),
      rule: 'bang',
      message: `Hàng có ${row.children.length} ô, bảng có ${columns} cột`,
      hint: hasMarkOutside(row.children, columns)
        ? 'Chuyển dấu nguồn vào trước dấu | cuối cùng của hàng.'
        : 'Thêm hoặc bỏ dấu “|”; dấu | trong chữ thì viết \\|.',
    }));
}

/** Whether what makes a row too long are marks of sources behind its last bar. */
function hasMarkOutside(cells: readonly TableCell[], columns: number): boolean {
  const [beyond, ...more] = cells.slice(columns);
  return more.length === 0 && beyond?.children[0]?.type === 'footnoteReference' && textOf(beyond).trim() === '';
}
