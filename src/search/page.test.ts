// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { PAGE } from './page.sample.ts';
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
const { startPage } = await import('./page.ts');
afterAll(() => vi.doUnmock('./searching.ts'));

const answerOf = (paths: readonly string[], all = paths.length): WordAnswer => ({
  hits: paths.map((path) => ({
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
  })),
  facets: Array.from({ length: all }, () => ({ loai: 'Quy định', coquan: '', cap: '', nam: '2021', hieuluc: '' })),
  nowhere: [],
});

const part = (selector: string) => document.querySelector<HTMLElement>(selector);
const shown = () => [...document.querySelectorAll('ol a')].map(({ textContent }) => textContent).join(' ');
const isDone = () => vi.waitFor(() => expect(part('ol')?.getAttribute('aria-busy')).toBe('false'));

async function open(query: string): Promise<void> {
  history.replaceState(null, '', `/tim-kiem/${query}`);
  document.body.innerHTML = PAGE;
  document.title = 'Tìm kiếm';
  startPage(document.body);
  await isDone();
}

beforeEach(() => {
  localStorage.clear();
  ask.mockReset();
});

test('without a query nothing is asked', async () => {
  await open('');
  expect([ask.mock.calls.length, shown(), part('[data-summary]')?.textContent]).toEqual([0, '', '']);
});

test('the query of the address is answered, and stands in the box and the title', async () => {
  ask.mockResolvedValue(answerOf(['a', 'b']));
  await open('?q=nêu gương');
  await vi.waitFor(() => expect(shown()).toBe('a b'));
  expect(part('[data-summary]')?.textContent).toBe('2 kết quả cho “nêu gương”.');
  expect([document.querySelector('input')?.value, document.title]).toEqual(['nêu gương', 'nêu gương – Tìm kiếm']);
});

test('when nothing is found, there is advice; when search failed, a way to try again', async () => {
  ask.mockResolvedValueOnce(answerOf([]));
  await open('?q=phở');
  await vi.waitFor(() => expect(part('[data-advice]')?.hidden).toBe(false));
  ask.mockRejectedValueOnce(new Error('line'));
  await open('?q=nêu gương');
  await vi.waitFor(() => expect(part('[data-retry]')?.hidden).toBe(false));
  expect(part('[data-advice]')?.hidden).toBe(true);
  ask.mockResolvedValueOnce(answerOf(['a']));
  part('[data-retry]')?.click();
  await vi.waitFor(() => expect(shown()).toBe('a'));
  expect(part('[data-retry]')?.hidden).toBe(true);
});

test('what is picked goes into the address and is asked for; a new query forgets it', async () => {
  ask.mockResolvedValue(answerOf(['a', 'b']));
  await open('?q=nêu gương');
  await vi.waitFor(() => expect(part('[data-filters]')?.hidden).toBe(false));
  const select = document.querySelector<HTMLSelectElement>('select[name=nam]');
  if (select) select.value = '2021';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(new URLSearchParams(location.search).get('nam')).toBe('2021');
  await vi.waitFor(() => expect(ask.mock.lastCall?.[0].picked).toEqual({ nam: '2021' }));
  const input = document.querySelector('input');
  if (input) input.value = 'suy thoái';
  document.querySelector('form')?.requestSubmit();
  expect(location.search).toBe(`?q=${new URLSearchParams({ q: 'suy thoái' }).toString().slice(2)}`);
});

test('more results are ten more', async () => {
  ask.mockResolvedValue(answerOf([...'abcdefghij'], 30));
  await open('?q=nêu gương');
  await vi.waitFor(() => expect(part('[data-more]')?.hidden).toBe(false));
  part('[data-more]')?.click();
  await vi.waitFor(() => expect(ask.mock.lastCall?.[0].count).toBe(20));
});

test('an answer to what was asked before is not shown', async () => {
  const slow = Promise.withResolvers<WordAnswer>();
  ask.mockReturnValueOnce(slow.promise).mockResolvedValueOnce(answerOf(['mới']));
  history.replaceState(null, '', '/tim-kiem/?q=cũ');
  document.body.innerHTML = PAGE;
  startPage(document.body);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  expect(part('ol')?.getAttribute('aria-busy')).toBe('true');
  const input = document.querySelector('input');
  if (input) input.value = 'mới';
  document.querySelector('form')?.requestSubmit();
  await vi.waitFor(() => expect(shown()).toBe('mới'));
  slow.resolve(answerOf(['cũ']));
  await slow.promise;
  await Promise.resolve();
  expect(shown()).toBe('mới');
});
