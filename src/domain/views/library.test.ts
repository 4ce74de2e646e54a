import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';

const slugs = (entries: readonly { readonly slug: string }[] | undefined) => entries?.map(({ slug }) => slug);

test('directives stand from the newest, all together and under their issuer', () => {
  expect([...LIBRARY.directives.keys()]).toEqual([
    '207-qd-tw-2026',
    '107-kh-tu-quang-nam-2022',
    'du-thao-quang-nam-2022',
    '21-kl-tw-2021',
    '37-qd-tw-2021',
    '21-kl-tw-2012',
  ]);
  expect(slugs(LIBRARY.issuedBy.get('quang-nam'))).toEqual(['107-kh-tu-quang-nam-2022', 'du-thao-quang-nam-2022']);
});

test('a directive has the conferences on it; one that it was held for does not count again as one that spoke of it', () => {
  const conference = { slug: 'quang-nam-2022-02-23', held: '2022-02-23', place: 'Quảng Nam' };
  expect([...LIBRARY.conferencesOn]).toEqual([
    ['21-kl-tw-2021', [{ ...conference, how: 'disseminated' }]],
    ['37-qd-tw-2021', [{ ...conference, how: 'discussed' }]],
  ]);
});

test('a source has the pages that mark it, of every folder', () => {
  expect(LIBRARY.usersOf.get('bien-tap')).toMatchObject([{ collection: 'thuat-ngu', name: 'Nêu gương' }]);
  expect(LIBRARY.usersOf.get('bao')?.map(({ collection }) => collection)).toEqual([
    ...Array(6).fill('van-ban'),
    'hoi-nghi',
    'kiem-tra',
    'co-quan',
    'co-quan',
  ]);
  expect(LIBRARY.usersOf.get('dai')).toBeUndefined();
});
