import { expect, test, vi } from 'vitest';
import { answer, type PageAnswer } from './answers.ts';
import type { Searching } from './searching.ts';
import type { Asked, WordAnswer } from './word-search.ts';

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
const found = (paths: readonly string[], all = paths.length): WordAnswer => ({
  hits: paths.map((path) => ({ ...hit(path), named: 0, held: 1 })),
  facets: Array.from({ length: all }, () => ({ loai: 'Quy định', coquan: '', cap: '', nam: '', hieuluc: '' })),
  nowhere: [],
});
const NUMBERS = {
  hits: [hit('37')],
  certain: true,
  isBuried: false,
  tied: 0,
  beside: [],
  missing: undefined,
  phrases: ['37 qd tw'],
};

const line = (numbers: Searching['numbers'], words: Searching['words']): Searching => ({ numbers, words });
const broken = () => Promise.reject(new Error('line'));

async function shown(searching: Searching, picked = {}, isLate = () => false): Promise<PageAnswer[]> {
  const answers: PageAnswer[] = [];
  await answer({ query: 'quy định 37', picked, count: 2 }, searching, isLate, (one) => answers.push(one));
  return answers;
}
const seen = (answers: readonly PageAnswer[]) =>
  answers.map(({ hits, state, told }) => `${hits.map(({ path }) => path).join(' ')} | ${state} | ${told}`);

test('numbers are shown at once, words when they have come', async () => {
  const ask = vi.fn<(asked: Asked) => Promise<WordAnswer>>(async () => found(['a', 'b'], 5));
  const answers = await shown(
    line(
      async () => () => NUMBERS,
      async () => ask,
    ),
  );
  expect(seen(answers)).toEqual(['37 | coming | Đang tìm…', '37 a b | done | 3 trong 5 kết quả cho “quy định 37”.']);
  expect(answers[1]?.hasMore).toBe(true);
  expect(ask).toHaveBeenCalledWith(
    {
      query: 'quy định 37',
      typing: false,
      count: 2,
      picked: {},
      phrases: ['37 qd tw'],
    },
    expect.any(Function),
  );
});

test('the first page is shown while others are on their way; not beside numbers', async () => {
  const early: Searching['words'] = async () => async (_, tellFirst) => {
    tellFirst(found(['a'], 2));
    return found(['a', 'b']);
  };
  expect(seen(await shown(line(broken, early)))).toEqual([
    ' | coming | Đang tìm…',
    'a | coming | Đang tìm…',
    'a b | done | 2 kết quả cho “quy định 37”.',
  ]);
  expect(await shown(line(async () => () => NUMBERS, early))).toHaveLength(2);
});

test.each([
  [
    'without words numbers are answered',
    line(async () => () => NUMBERS, broken),
    '37 | failed | Chưa tải được dữ liệu tìm kiếm.',
  ],
  [
    'without numbers words are answered',
    line(broken, async () => async () => found(['a'])),
    'a | done | 1 kết quả cho “quy định 37”.',
  ],
  ['without both it says so', line(broken, broken), ' | failed | Chưa tải được dữ liệu tìm kiếm.'],
  [
    'what answers with an error has failed too',
    line(
      async () => () => NUMBERS,
      async () => broken,
    ),
    '37 | failed | Chưa tải được dữ liệu tìm kiếm.',
  ],
])('%s', async (_, searching, last) => {
  expect(seen(await shown(searching)).at(-1)).toBe(last);
});

test('the table of numbers knows nothing of filters', async () => {
  const answers = await shown(
    line(
      async () => () => NUMBERS,
      async () => async () => found(['a']),
    ),
    { loai: 'Quy định' },
  );
  expect(answers.at(-1)?.hits.map(({ path }) => path)).toEqual(['a']);
});

test('an answer that comes too late is not shown', async () => {
  expect(
    await shown(
      line(
        async () => () => NUMBERS,
        async () => async () => found(['a']),
      ),
      {},
      () => true,
    ),
  ).toEqual([]);
  let asked = 0;
  const answers = await shown(
    line(
      async () => () => NUMBERS,
      async () => async () => found(['a']),
    ),
    {},
    () => asked++ > 0,
  );
  expect(seen(answers)).toEqual(['37 | coming | Đang tìm…']);
});
