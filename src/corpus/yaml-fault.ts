import { type Document, isAlias, isMap, isNode, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Rule } from '../domain/content/rules.ts';
import { duplicateAt } from './duplicate-key.ts';
import { lineSlip, NO_FIELD } from './line-slips.ts';

/** What is wrong in YAML and where: an offset in its text. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: Rule;
  readonly message: string;
  readonly hint: string;
}

type Words = readonly [message: string, hint: string];

/** What is wrong, by the codes of the parser; the other codes have `ANY`. */
const SYNTAX: Readonly<Record<string, Words>> = {
  BAD_DQ_ESCAPE: [
    'Trong dấu nháy kép có dấu gạch chéo ngược \\ không đúng chỗ',
    "Đổi sang nháy đơn ('…'), hoặc viết \\\\ cho một dấu \\.",
  ],
  BAD_INDENT: [
    'Dòng này thụt lề không khớp các dòng trên',
    'Thụt các trường cùng bậc bằng nhau, mỗi bậc hai dấu cách.',
  ],
  BAD_SCALAR_START: [
    'Giá trị mở đầu bằng một ký hiệu của YAML (@, `, %, …)',
    'Đặt cả giá trị trong dấu nháy: trường: "giá trị".',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Dòng này có hai lần dấu hai chấm',
    'Đặt cả giá trị trong dấu nháy: trường: "phần một: phần hai".',
  ],
  MISSING_CHAR: NO_FIELD,
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  MULTIPLE_DOCS: ['Phần đầu tệp bị ngắt làm hai ở đây', 'Bỏ dòng “---” hoặc “...” này.'],
  TAB_AS_INDENT: ['Dòng này thụt lề bằng dấu tab', 'Thay dấu tab bằng hai dấu cách.'],
};

const ANY = [
  'Phần đầu tệp không đúng cú pháp YAML từ chỗ này',
  'Xem lại thụt lề, dấu hai chấm, dấu nháy; giá trị có “: ” phải nằm trong dấu nháy.',
] as const;

/**
 * The first syntax fault of a parsed text, or else the first thing that YAML allows and front matter does not. `yaml`: the
 * text, which is parsed with an empty line above it; `lineOf`: the line of an offset.
 */
export function yamlFaults(document: Document, yaml: string, lineOf: (offset: number) => number): YamlFault[] {
  const [broken] = document.errors;
  const twice = broken?.code === 'DUPLICATE_KEY' ? twiceFault(broken, document, lineOf) : undefined;
  if (twice) return [twice];
  const isMapped = isMap(document.contents) || document.contents === null;
  const slip = broken || !isMapped ? slipFault(yaml) : undefined;
  if (slip) return [slip];
  return broken ? [syntaxFault(broken, document)] : forbidden(document).slice(0, 1);
}

/** A slip of one line, told there and not where the parser met its consequence. */
function slipFault(yaml: string): YamlFault | undefined {
  const lines = yaml.split('\n');
  const slip = lineSlip(lines);
  if (!slip) return undefined;
  const { index, column, message, hint } = slip;
  const offset = 1 + lines.slice(0, index).reduce((length, line) => length + line.length + 1, 0) + column;
  return { offset, rule: 'yaml', message, hint };
}

function twiceFault({ pos: [offset] }: YAMLError, document: Document, lineOf: (offset: number) => number) {
  const twice = duplicateAt(document, offset);
  if (!twice) return undefined;
  const { name, first, dedented } = twice;
  const message = `Trường “${name}” đã ghi ở dòng ${lineOf(first)}`;
  const guess = dedented === undefined ? '' : `; có lẽ dòng ${lineOf(dedented)} thiếu dấu cách ở đầu`;
  return { offset, rule: 'yaml', message, hint: `Giữ một trong hai dòng${guess}.` } satisfies YamlFault;
}

function syntaxFault({ code, message: english, pos }: YAMLError, document: Document): YamlFault {
  const opened = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? openedBefore(document, pos[0]) : undefined;
  if (opened !== undefined && /quote|flow|\[|\]|\{|\}/i.test(english)) {
    const message = 'Dấu nháy hoặc dấu ngoặc mở ở đây không được đóng';
    return { offset: opened, rule: 'yaml', message, hint: 'Thêm dấu đóng ở cuối giá trị: " hoặc \' hoặc ].' };
  }
  const [message, hint] = SYNTAX[code] ?? ANY;
  return { offset: pos[0], rule: 'yaml', message, hint };
}

/** Where the last quotation or bracketed list starts that reaches to an offset. */
function openedBefore(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow;
      if (isOpen && node.range && node.range[0] < offset && offset <= node.range[2] + 1) start = node.range[0];
    },
  });
  return start;
}

/** Anchors, aliases, tags, merges and keys that are no names: none says anything that an author cannot say plainly. */
function forbidden(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const tell = (node: unknown, rule: Rule, [message, hint]: Words) => {
    faults.push({ offset: (isNode(node) && node.range?.[0]) || 0, rule, message, hint });
  };
  visit(document, {
    Node: (_key, node) => {
      const words = machinery(node);
      if (words) tell(node, 'yaml', words);
    },
    Pair: (_key, { key }) => {
      const name = isScalar(key) ? key.value : undefined;
      if (typeof name !== 'string') tell(key, 'yaml', ['Tên trường không phải chữ', 'Viết “tên-trường: giá trị”.']);
      else if (name === '__proto__' || name === '<<') {
        tell(key, 'truong-la', [`Không có trường nào tên là “${name}”`, 'Bỏ trường này.']);
      }
    },
  });
  if (document.directives?.yaml.explicit) {
    tell(undefined, 'yaml', ['Dòng “%YAML” không cần thiết', 'Bỏ dòng bắt đầu bằng %.']);
  }
  return isMap(document.contents) || document.contents === null ? faults : [...faults, noMap(document)];
}

/** What YAML would do with a value instead of taking it as it is written; undefined for a plain one. */
function machinery(node: Node): Words | undefined {
  if (isAlias(node)) {
    return [`“*${node.source}” là một tham chiếu của YAML`, 'Viết lại giá trị, hoặc đặt trong dấu nháy.'];
  }
  if (node.anchor) {
    return [`“&${node.anchor}” là một neo của YAML`, 'Bỏ neo; giá trị mở đầu bằng & thì đặt trong dấu nháy.'];
  }
  return node.tag
    ? [`“${node.tag}” là một thẻ của YAML`, 'Bỏ thẻ; giá trị mở đầu bằng ! thì đặt trong dấu nháy.']
    : undefined;
}

function noMap({ contents }: Document): YamlFault {
  const offset = isNode(contents) ? (contents.range?.[0] ?? 0) : 0;
  return { offset, rule: 'yaml', message: 'Phần đầu tệp không phải các dòng “trường: giá trị”', hint: ANY[1] };
}
