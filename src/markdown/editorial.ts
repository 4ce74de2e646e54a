import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { Position, Problem } from '../domain/content/problem.ts';
import { identifyHeadings } from './headings.ts';
import { leadOf } from './lead.ts';
import type { Parsed } from './pipeline.ts';
import { keepRaw } from './places.ts';
import { keysInOrder } from './sources.ts';

const processor = createProcessor({ format: 'mdx', remarkPlugins: [remarkGfm] });

/** Where MDX stopped reading, as its errors say it. */
interface Stop {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly reason?: string;
}

/** Reads the text of an editorial page as Astro's compiler will. Where it cannot be read there is one fault and no tree. */
export function parseEditorial(markdown: string): { parsed: Parsed } | { fault: Omit<Problem, 'file'> } {
  try {
    const tree = processor.parse(markdown) as Root;
    keepRaw(tree, markdown);
    const headings = identifyHeadings(tree).map((heading) => ({ ...heading, slug: compiledId(heading.text) }));
    return { parsed: { tree, lead: leadOf(tree), headings, keys: keysInOrder(tree), forget: () => {} } };
  } catch (error) {
    return {
      fault: {
        ...placeOf(error as Stop),
        rule: 'the-html',
        message: 'Có dấu < hoặc { ở đây hay ngay trước đây, và sau nó không phải mã đọc được',
        hint: 'Viết bằng chữ, ví dụ “dưới 5%”; cần chính dấu ấy thì viết \\< hoặc \\{.',
      },
    };
  }
}

/** The id that Astro's compiler gives a heading: its words, marks and all, joined by hyphens. */
function compiledId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Of a tag that is not closed the message names where it opens: "(5:4-5:7)". */
function placeOf({ line = 1, column = 1, reason = '' }: Stop): Position {
  const [, opened, at] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return { line: Number(opened ?? line), column: Number(at ?? column) };
}
