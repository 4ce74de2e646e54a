/**
 * How well search answers a set of labelled queries: `npm run score:search -- <set.jsonl> …`, after a build. Prints the
 * shares of right answers by style, and every query that was answered wrongly.
 */
import { readFile } from 'node:fs/promises';
import { askAll } from '../src/tests/search-sets/ask.ts';
import { judge, type LabelledQuery, shares } from '../src/tests/search-sets/judge.ts';

for (const file of process.argv.slice(2)) {
  const queries: LabelledQuery[] = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const shown = await askAll(
    'dist',
    queries.map(({ query }) => query),
  );
  const judged = queries.flatMap((query, at) => {
    const seen = shown[at];
    return seen ? [{ ...query, shown: seen, verdict: judge(query, seen) }] : [];
  });
  const byStyle = [...Map.groupBy(judged, ({ style }) => style), ['all', judged] as const];
  console.log(file);
  console.table(
    Object.fromEntries(byStyle.map(([style, list]) => [style, shares(list.map(({ verdict }) => verdict))])),
  );
  for (const { style, query, relevant, clause, shown, verdict } of judged) {
    if (Object.values(verdict).every((right) => right !== false)) continue;
    const found = shown.results.slice(0, 3).map((addresses) => addresses.join(' + '));
    console.log(
      `${style} | ${query} | ${relevant.slice(0, 3).join(' ')} ${clause ?? ''} | found ${found.join(' , ')} | ${shown.message}`,
    );
  }
}
