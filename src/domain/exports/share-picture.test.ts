import { expect, test } from 'vitest';
import { LIBRARY } from '../views/library.sample.ts';
import { hasOwnPictures, sharePicture } from './share-picture.ts';

const slugsOf = (count: number) =>
  [...LIBRARY.directives.values()].map(
    (entry) => sharePicture(entry, LIBRARY.bodies.get(entry.data.issuer), hasOwnPictures(count)).slug,
  );

test('each directive has its picture', () => {
  expect(slugsOf(500)).toEqual([...LIBRARY.directives.keys()]);
});

test('of very many, those of a kind and an issuer have one', () => {
  const kinds = [...LIBRARY.directives.values()].map(({ data }) => `${data.kind} ${data.issuer}`);
  expect(new Set(slugsOf(501)).size).toBe(new Set(kinds).size);
  expect(slugsOf(501).filter((slug) => LIBRARY.directives.has(slug))).toEqual([]);
});
