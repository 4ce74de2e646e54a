import type { Nodes, Parents, Root } from 'mdast';
import type { Problem } from '../domain/content/problem.ts';
import type { Rule } from '../domain/content/rules.ts';
import { startOf } from './places.ts';
import { SKIP, visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** What is told of a type that is not allowed. */
type Telling = readonly [rule: Rule, found: string, hint: string];

/** What a text is made of. All else that Markdown knows is a fault: it would be lost, or be shown as nobody meant it. */
const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'strong',
  'emphasis',
  'link',
]);

const SOURCES = new Set(['footnoteReference']);
const CODE = new Set(['code', 'inlineCode']);

const HTML: Telling = [
  'the-html',
  'Có thẻ HTML hoặc chú thích <!-- -->',
  'Bỏ thẻ đi; cần chính dấu “<” thì viết “\\<”, hoặc viết bằng chữ.',
];
const MDX: Telling = [
  'the-html',
  'Có mã (thẻ, ngoặc nhọn, import)',
  'Bỏ đi; cần chính dấu “{” hay “<” thì viết “\\{”, “\\<”.',
];
const IMAGE: Telling = ['kieu-la', 'Có hình ảnh', 'Bỏ hình; trang chỉ có chữ và nguồn.'];
const REFERENCE: Telling = [
  'kieu-la',
  'Có liên kết hai phần [chữ][tên] hoặc dòng định nghĩa [tên]: địa chỉ',
  'Viết thành [chữ](địa chỉ); dấu nguồn là tên tệp của nguồn giữa “[^” và “]”.',
];
const CODED: Telling = [
  'kieu-la',
  'Có mã: dấu ` hoặc ```, hoặc dòng thụt vào bốn dấu cách',
  'Bỏ dấu ` và khoảng trắng ở đầu dòng.',
];

/** Rule, what was found and the cure, by the types of what is not allowed. */
const FAULTS: Readonly<Record<string, Telling>> = {
  html: HTML,
  mdxjsEsm: MDX,
  mdxFlowExpression: MDX,
  mdxTextExpression: MDX,
  mdxJsxFlowElement: MDX,
  mdxJsxTextElement: MDX,
  image: IMAGE,
  imageReference: IMAGE,
  linkReference: REFERENCE,
  definition: REFERENCE,
  code: CODED,
  inlineCode: CODED,
  break: [
    'kieu-la',
    'Có ngắt dòng bằng hai dấu cách hoặc \\ ở cuối dòng',
    'Xóa dấu ở cuối dòng; ý mới thì viết thành đoạn mới.',
  ],
  delete: [
    'kieu-la',
    'Có chữ bị gạch ngang vì nằm giữa hai dấu ~',
    'Khoảng số viết “10–20”; cần chính dấu ~ thì viết \\~.',
  ],
  blockquote: ['kieu-la', 'Có đoạn trích mở bằng “>”', 'Bỏ dấu “>” và viết bằng lời của mình.'],
  thematicBreak: ['kieu-la', 'Có đường kẻ ngang', 'Bỏ dòng này; phần mới thì mở bằng một tiêu đề “## …”.'],
  footnoteDefinition: [
    'kieu-la',
    'Nguồn được định nghĩa ngay trong văn bản',
    'Bỏ dòng này; mỗi nguồn là một tệp trong nguon/.',
  ],
  footnoteReference: [
    'kieu-la',
    'Trang thuộc thư mục này không có danh sách nguồn',
    'Bỏ dấu nguồn, hoặc viết một liên kết.',
  ],
};

/** What may stand in a text beside prose. */
export interface Allowance {
  /** Marks of sources. */
  readonly sources: boolean;
  /** Code, for those who write programs. */
  readonly code: boolean;
}

/** Everything in a text that is not allowed in it, by the place where it opens. */
export function checkAllowed(tree: Root, { sources, code }: Allowance): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
    const { type } = node;
    if (ALLOWED.has(type) || (sources && SOURCES.has(type)) || (code && CODE.has(type))) return undefined;
    if (isClosing(node, parent)) return SKIP;
    const [rule, found, hint] = tagFault(node) ?? FAULTS[type] ?? ['kieu-la', `Có “${type}”`, 'Bỏ đi.'];
    faults.push({
      ...startOf(node, parent),
      rule,
      message: isOpen(node) ? `${found}; nó mở ở đây mà không đóng` : found,
      hint,
    });
    return SKIP;
  });
  return faults;
}

/** What is told of the tags that authors use for what Markdown has signs for. */
function tagFault(node: Nodes): Telling | undefined {
  if (node.type !== 'html') return undefined;
  const [, name = ''] = /^<([a-z]+)/i.exec(node.value) ?? [];
  const cure = TAG_CURES[name.toLowerCase()];
  return cure ? ['the-html', `Có thẻ HTML <${name}>`, cure] : undefined;
}

const BOLD = 'Chữ đậm viết **chữ đậm**, bỏ thẻ mở và thẻ đóng.';
const SLANTED = 'Chữ nghiêng viết *chữ nghiêng*, bỏ thẻ mở và thẻ đóng.';

const TAG_CURES: Readonly<Record<string, string>> = {
  b: BOLD,
  strong: BOLD,
  i: SLANTED,
  em: SLANTED,
  br: 'Bỏ thẻ; ý mới thì viết thành đoạn mới, có một dòng trống ở trên.',
};

/** Whether it only closes what has been told of already. */
function isClosing(node: Nodes, parent: Parents | undefined): boolean {
  const opening = parent?.children.find(({ type }) => type === 'html');
  return node.type === 'html' && node.value.startsWith('</') && opening !== node;
}

/** Whether a comment or code takes all the rest of a text because nothing closes it. */
function isOpen(node: Nodes): boolean {
  if (node.type === 'html') return node.value.startsWith('<!--') && !node.value.includes('-->');
  if (node.type !== 'code' || !node.position) return false;
  return node.position.end.line - node.position.start.line <= node.value.split('\n').length && node.value !== '';
}
