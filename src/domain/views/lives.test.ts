import { expect, test } from 'vitest';
import { chainsOf } from './chains.ts';
import { edgesOf, graphOf } from './graph.ts';
import { LIBRARY } from './library.sample.ts';
import type { Library } from './library.ts';
import { inYear, livesOf, yearsOf } from './lives.ts';
import type { DirectiveEntry } from './page-data.ts';

type Data = DirectiveEntry['data'];

const [sample] = LIBRARY.directives.values();
const directive = (slug: string, data: Partial<Data> = {}): DirectiveEntry => {
  if (!sample) throw new Error('the sample is empty');
  const status: Data['status'] = { state: 'unknown', checked: '2026-11-21', sources: ['bao'] };
  const { issued: _, ...shared } = sample.data;
  return { ...sample, slug, data: { ...shared, status, relations: {}, ...data } };
};
const replaced = (since?: string): Data['status'] => ({
  state: 'replaced',
  ...(since ? { since } : {}),
  checked: '2026-11-21',
  sources: ['bao'],
});
const link = (to: string) => [{ to, sources: ['bao'] }];

function library(...entries: DirectiveEntry[]): Pick<Library, 'chains' | 'directives' | 'graph' | 'sources'> {
  const graph = graphOf(edgesOf(entries));
  const directives = new Map(entries.map((entry) => [entry.slug, entry]));
  return {
    directives,
    graph,
    chains: chainsOf(graph, (slug) => directives.get(slug)?.data.issued),
    sources: LIBRARY.sources,
  };
}

test('a life ends on the day a source states, else when the newer one was issued', () => {
  const [chain, ...others] = livesOf(
    library(
      directive('a', { issued: '2007-12-07', status: replaced('2012-01-01') }),
      directive('b', { issued: '2011-11-01', relations: { replaces: link('a') }, status: replaced() }),
      directive('c', { issued: '2021-10-25', relations: { replaces: link('b') } }),
    ),
  );
  expect(others).toEqual([]);
  expect(chain?.slug).toBe('c');
  expect(chain?.lives.map(({ slug, from, until, end }) => [slug, from, until, end])).toEqual([
    ['a', '2007-12-07', '2012-01-01', 'stated'],
    ['b', '2011-11-01', '2021-10-25', 'issue'],
    ['c', '2021-10-25', undefined, 'open'],
  ]);
});

test('one that was only amended has a life of its own; drafts and what never changed have none', () => {
  const all = livesOf(
    library(
      directive('amended', { issued: '2022-07-06' }),
      directive('amending', { issued: '2025-02-14', relations: { amends: link('amended') } }),
      directive('draft-2026', {
        status: { state: 'draft', checked: '2026-11-21', sources: ['bao'] },
        relations: { amends: link('amended') },
      }),
      directive('alone', { issued: '2022-01-01' }),
    ),
  );
  expect(all.map(({ slug }) => slug)).toEqual(['amended']);
  expect(all[0]?.lives[0]?.amendments).toEqual([
    { when: '2025-02-14', by: 'amending' },
    { when: '2026', by: 'draft-2026' },
  ]);
});

test('a year has the lives that reach into it', () => {
  const years = yearsOf(
    livesOf(
      library(
        directive('a', { issued: '2007-12-07', status: replaced() }),
        directive('b', { issued: '2009-01-01', relations: { replaces: link('a') } }),
      ),
    ),
  );
  expect(years.slice(0, 4).map(({ year, lives }) => [year, lives.map(({ slug }) => slug)])).toEqual([
    [2007, ['a']],
    [2008, ['a']],
    [2009, ['b']],
    [2010, ['b']],
  ]);
  expect(years.at(-1)?.year).toBe(2026);
  expect(yearsOf([])).toEqual([]);
});

test('a life of a year began in it, ended in it, or lasted', () => {
  const [life] = livesOf(
    library(
      directive('a', { issued: '2007-12-07', status: replaced() }),
      directive('b', { issued: '2009-01-01', relations: { replaces: link('a') } }),
    ),
  ).flatMap(({ lives }) => lives);
  if (!life) throw new Error('there is no life');
  const lives = [
    { ...life, slug: 'lasts', from: '2001', until: undefined },
    { ...life, slug: 'ends', from: '2001-02-03', until: '2007' },
    { ...life, slug: 'both', from: '2007-01-01', until: '2007-12-31' },
  ];
  expect(inYear({ year: 2007, lives }).map(({ how, life: { slug } }) => [how, slug])).toEqual([
    ['began', 'both'],
    ['ended', 'ends'],
    ['whole', 'lasts'],
  ]);
});
