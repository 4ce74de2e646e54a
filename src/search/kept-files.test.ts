import { expect, test } from 'vitest';
import { keepFiles } from './kept-files.ts';

/** A line on which each file answers what its list says, one answer a request. */
function line(files: Record<string, (string | undefined)[]>) {
  const asked: string[] = [];
  const load: typeof fetch = async (input) => {
    const address = String(input);
    asked.push(address);
    const body = files[address]?.shift();
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  };
  return { asked, files: keepFiles(load) };
}

test('a file is fetched once, however often it is asked for', async () => {
  const { asked, files } = line({ a: ['{"x":1}'] });
  const read = async () => (await files.fetch('a')).text();
  expect(await Promise.all([read(), read(), files.json('a')])).toEqual(['{"x":1}', '{"x":1}', { x: 1 }]);
  expect(asked).toEqual(['a']);
});

test('what failed is told once, and asked for again', async () => {
  const { asked, files } = line({ a: [undefined, '1'] });
  await expect(files.fetch('a')).rejects.toThrow('404 a');
  expect(files.check).toThrow('404 a');
  expect(files.check).not.toThrow();
  expect(await files.json('a')).toBe(1);
  expect(asked).toEqual(['a', 'a']);
});

test('a file that comes cut off is an error', async () => {
  const { files } = line({ a: ['{"x":'] });
  await expect(files.json('a')).rejects.toThrow();
});

test('a file that is given is not asked for', async () => {
  const { asked, files } = line({});
  files.give('a', { x: 1 });
  expect([await files.json('a'), await (await files.fetch('a')).json()]).toEqual([{ x: 1 }, { x: 1 }]);
  expect(asked).toEqual([]);
});
