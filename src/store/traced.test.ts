import { expect, test } from 'vitest';
import { noteUntraced, readingsOf, traced, wholeJson } from './traced.ts';

const CONTENT = {
  directives: new Map([
    ['a', { title: 'một', themes: new Map([['x', 1]]) }],
    ['b', { title: 'hai', themes: new Map([['x', 2]]) }],
  ]),
  graph: { edges: ['a b'], from: new Map([['a', ['b']]]) },
  themes: ['x'],
};
type Content = typeof CONTENT;

/** What of the content a change of a directive touches, among the places that a work read. */
async function touched(work: (content: Content) => unknown, other: Content): Promise<readonly string[]> {
  const before = traced(CONTENT);
  const { result, places } = readingsOf(async () => work(before.view));
  await result;
  const after = traced(other);
  return places().filter((place) => before.digestOf(place) !== after.digestOf(place));
}

const RETITLED: Content = {
  ...CONTENT,
  directives: new Map([...CONTENT.directives, ['a', { title: 'khác', themes: new Map([['x', 1]]) }]]),
};
const RETHEMED: Content = {
  ...CONTENT,
  directives: new Map([...CONTENT.directives, ['a', { title: 'một', themes: new Map([['x', 3]]) }]]),
};

test.each<[string, (content: Content) => unknown, readonly string[]]>([
  ['an entry that changed', ({ directives }) => directives.get('a'), ['directives\n"a"']],
  ['another entry', ({ directives }) => directives.get('b'), []],
  ['an entry that is not there', ({ directives }) => directives.has('c'), []],
  ['all entries', ({ directives }) => [...directives.values()].length, ['directives']],
  ['how many there are', ({ directives }) => directives.size, ['directives']],
  ['all of them by a function', ({ directives }) => directives.forEach(() => {}), ['directives']],
  ['what stands beside it', ({ graph, themes }) => [graph.edges, graph.from.get('a'), themes], []],
])('of %s', async (_what, work, places) => {
  expect(await touched(work, RETITLED)).toEqual(places);
});

test('a change of a map within an entry is seen', async () => {
  expect(await touched(({ directives }) => directives.get('a'), RETHEMED)).toEqual(['directives\n"a"']);
  expect(wholeJson({ a: new Map([['x', new Set([1])]]) })).toBe('{"a":[["x",[1]]]}');
});

test('the places are those of the work alone, also when works overlap', async () => {
  const { view } = traced(CONTENT);
  const one = readingsOf(async () => {
    await Promise.resolve();
    return view.directives.get('a');
  });
  const other = readingsOf(async () => view.graph.from.get('a'));
  view.directives.get('b');
  await Promise.all([one.result, other.result]);
  expect(one.places()).toEqual(['directives\n"a"']);
  expect(other.places()).toEqual(['graph.from\n"a"']);
});

test('what is read beside the content is never the same', async () => {
  expect(await touched(noteUntraced, CONTENT)).toEqual(['*']);
});
