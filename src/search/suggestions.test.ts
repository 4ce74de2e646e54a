// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { rememberQuery } from './recent.ts';
import type { Searching } from './searching.ts';
import { recentChoices, type Suggestions, suggest } from './suggestions.ts';
import type { WordAnswer } from './word-search.ts';

const hit = (path: string) => ({
  path,
  href: path,
  title: [path],
  subject: [],
  text: [],
  about: '',
  state: '',
  also: [],
});
const NUMBERS = {
  hits: [hit('37')],
  certain: true,
  isBuried: false,
  tied: 0,
  beside: [],
  missing: undefined,
  phrases: [],
};
const answerOf = async (paths: readonly string[]): Promise<WordAnswer> => {
  return { hits: paths.map((path) => ({ ...hit(path), named: 0, held: 1 })), facets: [], nowhere: [] };
};
const words =
  (paths: readonly string[]): Searching['words'] =>
  async () =>
  () =>
    answerOf(paths);
const broken = () => Promise.reject(new Error('line'));
const actions = { search: vi.fn(), again: vi.fn(), close: vi.fn() };
const labels = ({ choices }: Suggestions) => choices.map((choice) => choice.hit?.path ?? choice.label);

async function offered(searching: Searching, isLate = () => false): Promise<Suggestions[]> {
  const all: Suggestions[] = [];
  await suggest({ query: 'quy dinh 37', byKey: false }, searching, actions, isLate, (one) => all.push(one));
  return all;
}

beforeEach(() => localStorage.clear());

const ALL = 'Xem mọi kết quả cho “quy dinh 37”';

test('numbers are offered at once, words behind them, and all results last', async () => {
  const all = await offered({ numbers: async () => () => NUMBERS, words: words(['a', 'b']) });
  expect(all.map(labels)).toEqual([
    ['37', ALL],
    ['37', 'a', 'b', ALL],
  ]);
  expect(all.at(-1)?.told).toBe('3 gợi ý');
  all.at(-1)?.choices.at(-1)?.run?.();
  expect(actions.search).toHaveBeenCalledWith('quy dinh 37');
});

test('the first page is offered while others are on their way, and not read out; not beside numbers', async () => {
  const early: Searching['words'] = async () => async (_, tellFirst) => {
    tellFirst(await answerOf(['a']));
    return answerOf(['a', 'b']);
  };
  const none = { ...NUMBERS, hits: [] };
  const all = await offered({ numbers: async () => () => none, words: early });
  expect(all.map((one) => [labels(one), one.told])).toEqual([
    [['a', ALL], ''],
    [['a', 'b', ALL], '2 gợi ý'],
  ]);
  const beside = await offered({ numbers: async () => () => NUMBERS, words: early });
  expect(beside.map(labels)).toEqual([
    ['37', ALL],
    ['37', 'a', 'b', ALL],
  ]);
});

test('words wait for the next key, and not where the text came at once', async () => {
  const asked = vi.fn(async () => ({ hits: [], facets: [], nowhere: [] }));
  const searching: Searching = { numbers: broken, words: async () => asked };
  const wait = async (byKey: boolean) => {
    asked.mockClear();
    const done = suggest({ query: 'a', byKey }, searching, actions, () => false, vi.fn());
    await new Promise((resume) => setTimeout(resume, 10));
    const soon = asked.mock.calls.length;
    await done;
    return [soon, asked.mock.calls.length];
  };
  expect(await wait(false)).toEqual([1, 1]);
  expect(await wait(true)).toEqual([0, 1]);
});

test('no more than seven are offered', async () => {
  const all = await offered({ numbers: async () => () => NUMBERS, words: words([...'abcdefghi']) });
  expect(all.at(-1)?.choices).toHaveLength(8);
});

test('a number that is not here is told', async () => {
  const missing = { ...NUMBERS, hits: [], missing: '9999-QĐ/TW' };
  const all = await offered({ numbers: async () => () => missing, words: words([]) });
  expect(all.map(labels)).toEqual([[`Chưa có 9999-QĐ/TW. ${ALL}`]]);
  expect(all[0]?.told).toBe('Chưa có 9999-QĐ/TW. Chưa có gợi ý');
});

test('when the words do not come, it says so and offers to try again', async () => {
  const all = await offered({ numbers: async () => () => NUMBERS, words: broken });
  expect(labels(all.at(-1) ?? { choices: [], told: '' })).toEqual([
    '37',
    ALL,
    'Chưa tải được dữ liệu tìm kiếm. Thử lại',
  ]);
  all.at(-1)?.choices.at(-1)?.run?.();
  expect(actions.again).toHaveBeenCalled();
});

test('a reader who has typed on gets nothing of it', async () => {
  expect(await offered({ numbers: async () => () => NUMBERS, words: words(['a']) }, () => true)).toEqual([]);
});

test('an empty box offers the queries asked before, and to forget them', () => {
  expect(recentChoices(actions)).toEqual([]);
  rememberQuery('nêu gương');
  const choices = recentChoices(actions);
  expect(choices.map(({ label }) => label)).toEqual(['nêu gương', 'Xóa các câu đã tìm trên máy này']);
  choices.at(-1)?.run?.();
  expect(actions.close).toHaveBeenCalled();
  expect(recentChoices(actions)).toEqual([]);
});
