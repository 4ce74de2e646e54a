// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { type Choice, makeListbox } from './listbox.ts';

const run = vi.fn();
const CHOICES: readonly Choice[] = ['một', 'hai', 'ba'].map((label) => ({ label, run: () => run(label) }));

function make() {
  document.body.innerHTML = '<input><div id="goi-y" role="listbox" hidden></div>';
  const [input, list] = [document.querySelector('input'), document.querySelector<HTMLElement>('div')];
  if (!input || !list) throw new Error('no box');
  return { input, list, listbox: makeListbox(input, list) };
}
const active = (input: HTMLElement) => input.getAttribute('aria-activedescendant');

beforeEach(() => {
  run.mockClear();
});

test('it opens with lines, and closes without', () => {
  const { input, list, listbox } = make();
  listbox.show(CHOICES);
  expect([listbox.isOpen(), input.getAttribute('aria-expanded'), list.children.length]).toEqual([true, 'true', 3]);
  listbox.show([]);
  expect([listbox.isOpen(), input.getAttribute('aria-expanded'), list.hidden]).toEqual([false, 'false', true]);
});

test.each([
  [[1], 'goi-y-0'],
  [[1, 1], 'goi-y-1'],
  [[-1], 'goi-y-2'],
  [[1, -1], 'goi-y-2'],
  [[-1, 1], 'goi-y-0'],
] as const)('steps %j make %s active', (steps, id) => {
  const { input, list, listbox } = make();
  listbox.show(CHOICES);
  for (const step of steps) expect(listbox.move(step)).toBe(true);
  expect(active(input)).toBe(id);
  expect(list.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
});

test('the active line is chosen, and none without one', () => {
  const { listbox } = make();
  listbox.show(CHOICES);
  expect(listbox.choose()).toBe(false);
  listbox.move(1);
  expect(listbox.choose()).toBe(true);
  expect(run).toHaveBeenCalledWith('một');
});

test('lines that answer what was typed before cannot be chosen', () => {
  const { input, list, listbox } = make();
  listbox.show(CHOICES);
  listbox.move(1);
  listbox.outdate();
  expect([active(input), listbox.move(1), listbox.choose(), listbox.isOpen()]).toEqual([null, false, false, true]);
  list.querySelector<HTMLElement>('[role=option]')?.click();
  expect(run).not.toHaveBeenCalled();
  listbox.show(CHOICES);
  expect(listbox.move(1)).toBe(true);
});

test('a click chooses a line; the mouse takes no focus from the box', () => {
  const { list, listbox } = make();
  listbox.show(CHOICES);
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  list.children[1]?.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  list.children[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  expect(run).toHaveBeenCalledWith('hai');
});

test('a click with Ctrl is the browser’s own', () => {
  const { list, listbox } = make();
  listbox.show(CHOICES);
  list.children[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(run).not.toHaveBeenCalled();
});
