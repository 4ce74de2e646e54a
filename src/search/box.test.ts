// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { PAGE } from './page.sample.ts';
import { rememberQuery } from './recent.ts';
import type { Searching } from './searching.ts';
import type { Asked, WordAnswer } from './word-search.ts';

const ask = vi.fn<(asked: Asked) => Promise<WordAnswer>>();
const searching: Searching = {
  numbers: async () => () => ({
    hits: [],
    certain: false,
    isBuried: false,
    tied: 0,
    beside: [],
    missing: undefined,
    phrases: [],
  }),
  words: async () => ask,
};
vi.resetModules();
vi.doMock('./searching.ts', () => ({ searchingOn: () => searching }));
const { startBox } = await import('./box.ts');
afterAll(() => vi.doUnmock('./searching.ts'));

const found = (path: string): WordAnswer => ({
  hits: [
    {
      path,
      href: `/${path}`,
      title: [path],
      subject: [],
      text: [],
      about: '',
      state: '',
      also: [],
      named: 0,
      held: 1,
    },
  ],
  facets: [],
  nowhere: [],
});

function open() {
  document.body.innerHTML = PAGE;
  const [form, input] = [document.querySelector('form'), document.querySelector('input')];
  const [list, clear] = [document.querySelector<HTMLElement>('[role=listbox]'), document.querySelector('button')];
  const told = document.querySelector('[data-told]');
  if (!form || !input || !list || !clear || !told) throw new Error('no box');
  const submitted = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', submitted);
  startBox(form);
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    input.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const lines = () => [...list.children].map(({ textContent }) => textContent);
  return { form, input, list, clear, told, submitted, type, press, lines };
}

beforeEach(() => {
  localStorage.clear();
  ask.mockReset();
  ask.mockResolvedValue(found('a'));
});

test('it answers as one types, and tells how many', async () => {
  const { input, told, clear, type, lines } = open();
  input.focus();
  type('nêu gương');
  expect(clear.hidden).toBe(false);
  await vi.waitFor(() => expect(lines()).toEqual(['a', 'Xem mọi kết quả cho “nêu gương”']));
  expect([told.textContent, input.getAttribute('aria-expanded')]).toEqual(['1 gợi ý', 'true']);
});

test('Enter sends the query while nothing is chosen, and never waits', () => {
  const { press, type } = open();
  ask.mockReturnValue(new Promise(() => undefined));
  type('nêu gương');
  expect(press('Enter')).toBe(false);
});

test('arrows choose a line, and Enter does what it says', async () => {
  const { press, type, lines, submitted, input } = open();
  type('nêu gương');
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  expect([press('ArrowDown'), press('ArrowDown'), press('Enter')]).toEqual([true, true, true]);
  expect([submitted.mock.calls.length, input.value]).toEqual([1, 'nêu gương']);
});

test('what is pasted is asked for at once, what is typed after the last key', async () => {
  const { type } = open();
  const turn = () => new Promise((resume) => setTimeout(resume, 20));
  type('nêu gương');
  await turn();
  expect(ask).toHaveBeenCalledTimes(1);
  type('nêu gương ');
  type('nêu gương c');
  await turn();
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
});

test('what is still being looked for does not shift the lines under a choice', async () => {
  const { press, type, lines } = open();
  type('nêu gương');
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  const slow = Promise.withResolvers<WordAnswer>();
  const numbers = {
    hits: found('37').hits,
    certain: true,
    isBuried: false,
    tied: 0,
    beside: [],
    missing: undefined,
    phrases: [],
  };
  const spy = vi.spyOn(searching, 'numbers').mockResolvedValue(() => numbers);
  ask.mockReturnValue(slow.promise);
  type('quy định 37');
  await vi.waitFor(() => expect(lines()[0]).toBe('37'));
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  press('ArrowDown');
  slow.resolve(found('b'));
  await slow.promise;
  await new Promise((resume) => setTimeout(resume));
  expect(lines()).toEqual(['37', 'Xem mọi kết quả cho “quy định 37”']);
  spy.mockRestore();
});

test('Escape closes the list, then empties the box', async () => {
  const { press, type, list, lines, input } = open();
  type('nêu gương');
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  press('Escape');
  expect([list.hidden, input.value]).toEqual([true, 'nêu gương']);
  press('Escape');
  expect(input.value).toBe('');
});

test('a key that composes a letter is the keyboard’s own', async () => {
  const { press, type, list, lines } = open();
  type('nêu gương');
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  press('Escape', { isComposing: true });
  expect(list.hidden).toBe(false);
});

test('an empty box offers what was asked before', () => {
  rememberQuery('suy thoái');
  const { input, lines } = open();
  input.focus();
  expect(lines()[0]).toBe('suy thoái');
});

test('a query that is sent is cut to what the box takes', () => {
  const { form, input } = open();
  input.value = 'a'.repeat(500);
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(input.value).toHaveLength(200);
});

test('a form is started once', async () => {
  const { form, type } = open();
  startBox(form);
  type('nêu gương');
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  expect(ask).toHaveBeenCalledTimes(1);
});
