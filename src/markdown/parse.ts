import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import { everyMark } from './source-marks.ts';
import { visit } from './visit.ts';

/**
 * Parses a text as GFM, in which every "[^key]" is the mark of a source. It is parsed clause by clause, and what it has
 * no sign of is not looked for, which takes less than half as long; the tree is that of the whole text.
 */
export function parseTree(markdown: string): Root {
  const pieces = REACHES_ON.test(markdown) ? [markdown] : markdown.split(BEFORE_HEADING);
  let [line, offset] = [0, 0];
  const trees = pieces.map((piece) => {
    const tree = parserFor(piece).parse(piece);
    if (offset > 0) move(tree, line, offset);
    line += piece.split('\n').length;
    offset += piece.length + 1;
    return tree;
  });
  const [start, end] = [trees[0]?.position?.start, trees.at(-1)?.position?.end];
  const children = trees.flatMap((tree) => tree.children);
  return { type: 'root', children, ...(start && end && { position: { start, end } }) };
}

/** A heading closes all that is open, but for what is in REACHES_ON. */
const BEFORE_HEADING = /\n(?=#{1,6} )/;

/** Code, HTML and definitions, which may reach over blank lines or to all of a text; signs that places are counted otherwise by. */
const REACHES_ON = /```|~~~|<|\]:|[\r\uFEFF]/;

/** What addresses in prose have, as letters or as entities. */
const ADDRESS = /[@&]|http|www/i;
const OF_ADDRESSES = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];

/** The line under the heads of a table. */
const TABLE = /^[ \t>|:]*-[ \t>|:-]*$/m;
const OF_TABLES = ['table'];

const gfm = unified().use(remarkParse).use(remarkGfm).use(everyMark).freeze();
const withoutAddresses = gfm().use(without, OF_ADDRESSES).freeze();
const withoutEither = gfm()
  .use(without, [...OF_ADDRESSES, ...OF_TABLES])
  .freeze();

function parserFor(piece: string) {
  if (ADDRESS.test(piece)) return gfm;
  return TABLE.test(piece) ? withoutAddresses : withoutEither;
}

type Constructs = NonNullable<NonNullable<Data['micromarkExtensions']>[number]['text']>;

/** A plugin that takes constructs out of the parser, by their names, and the transformer that looks for addresses once more. */
function without(this: Processor, names: readonly string[]): void {
  const data = this.data();
  const rest = (all: Constructs = {}): Constructs =>
    Object.fromEntries(
      Object.entries(all)
        .map(([code, list = []]) => [code, [list].flat().filter(({ name }) => !names.includes(name ?? ''))] as const)
        .filter(([, list]) => list.length > 0),
    );
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    return { ...extension, text: rest(extension.text), flow: rest(extension.flow) };
  });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter(({ transforms }) => !transforms);
}

function move(tree: Root, lines: number, offset: number): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}
