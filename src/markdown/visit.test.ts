import type { Root } from 'mdast';
import { visit as stockVisit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from './pipeline.ts';
import { SKIP, visit } from './visit.ts';

const TEXT = '# A\n\nMột *hai **ba*** bốn [năm](x).[^n]\n\n- a\n- b\n  - c\n\n| x | y |\n|---|---|\n| 1 | **2** |\n';

type Visit = typeof stockVisit;

function visited(by: Visit, run: (by: Visit, tree: Root, note: (text: string) => void) => void): string[] {
  const notes: string[] = [];
  run(by, structuredClone(parseMarkdown(TEXT).tree), (text) => {
    notes.push(text);
  });
  return notes;
}

test.each([
  [
    'all nodes',
    (by: Visit, tree: Root, note: (text: string) => void) =>
      by(tree, (node, index, parent) => note(`${node.type} ${index} ${parent?.type}`)),
  ],
  [
    'one type',
    (by: Visit, tree: Root, note: (text: string) => void) =>
      by(tree, 'text', (node, index) => note(`${node.value} ${index}`)),
  ],
  [
    'types',
    (by: Visit, tree: Root, note: (text: string) => void) => by(tree, ['strong', 'link'], (node) => note(node.type)),
  ],
  [
    'without what is skipped',
    (by: Visit, tree: Root, note: (text: string) => void) =>
      by(tree, (node) => {
        note(node.type);
        return node.type === 'list' ? SKIP : undefined;
      }),
  ],
  [
    'past what is put in',
    (by: Visit, tree: Root, note: (text: string) => void) =>
      by(tree, 'text', (node, index, parent) => {
        note(node.value);
        if (index === undefined || !parent) return undefined;
        const more = [{ ...node }, { ...node, value: 'thêm' }];
        (parent.children as unknown[]).splice(index, 1, ...more);
        return [SKIP, index + more.length];
      }),
  ],
])('goes where the stock one goes: %s', (_name, run) => {
  const ours = visited(visit, run);
  expect(ours).toEqual(visited(stockVisit, run));
  expect(ours.length).toBeGreaterThan(1);
});
