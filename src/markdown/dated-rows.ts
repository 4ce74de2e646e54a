import type { Element, ElementContent, Root } from 'hast';
import { visit } from './visit.ts';

const DATED = /^Ngày (\d{1,2}\/\d{1,2}\/\d{4}): (.)/u;

/**
 * Makes rows of a list whose items all begin with their day, "Ngày 23/2/2022: …": the day, and what there is to say of
 * it. `pageOfDay`: where the day leads. Any other list without figures is a plain one.
 */
export function datedRows(pageOfDay: (day: string) => string | undefined): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'ul') return;
      const items = node.children.filter((child): child is Element => child.type === 'element');
      const isDated = items.length > 0 && items.every((item) => DATED.test(startOf(item)));
      node.properties = { className: [isDated ? 'rows' : 'plain'] };
      if (!isDated) return;
      node.tagName = 'ol';
      for (const item of items) item.children = rowOf(item, pageOfDay);
    });
  };
}

function rowOf(item: Element, pageOfDay: (day: string) => string | undefined): ElementContent[] {
  const [opening = '', day = '', letter = ''] = DATED.exec(startOf(item)) ?? [];
  const [first, ...rest] = item.children;
  if (first?.type !== 'text') return item.children;
  const said = { ...first, value: letter.toUpperCase() + first.value.slice(opening.length) };
  const href = pageOfDay(day);
  const label: ElementContent = { type: 'text', value: day };
  const dayOf: ElementContent = href ? element('a', { href }, [label]) : label;
  return [element('span', { className: ['d'] }, [dayOf]), element('div', {}, [said, ...rest])];
}

function startOf({ children: [first] }: Element): string {
  return first?.type === 'text' ? first.value : '';
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
