import { expect, test } from 'vitest';
import type { DirectiveData } from '../content/schema.ts';
import { allStatusWords } from './status-words.ts';

const directive = (
  slug: string,
  number: string,
  issued: string,
  state: DirectiveData['status']['state'],
  relations: DirectiveData['relations'] = {},
) => {
  const data: DirectiveData = {
    kind: 'Quy định',
    number,
    title: 'về một việc',
    issuer: 'trung-uong',
    issued,
    status: { state, checked: '2026-11-21', sources: ['bao'] },
    coverage: 'record',
    relations,
    themes: {},
    sources: ['bao'],
  };
  return [slug, { slug, data }] as const;
};
const to = (slug: string) => [{ to: slug, sources: ['bao'] }];

const words = allStatusWords(
  new Map([
    directive('cu', '1-QĐ/TW', '2011-11-01', 'replaced'),
    directive('giua', '2-QĐ/TW', '2021-10-25', 'replaced', { replaces: to('cu') }),
    directive('moi', '3-QĐ/TW', '2026-07-26', 'unknown', { replaces: to('giua') }),
    directive('huong-dan', '4-QĐ/TW', '2021-11-29', 'unknown', { guides: to('giua'), related: to('cu') }),
    directive('le', '5-QĐ/TW', '2022-01-01', 'unknown', { guides: to('moi') }),
  ]),
  () => 'primary',
);

test.each([
  ['cu', 'Đã bị thay thế', 'bởi Quy định số 2-QĐ/TW, ngày 25/10/2021'],
  ['giua', 'Đã bị thay thế', 'bởi Quy định số 3-QĐ/TW, ngày 26/7/2026'],
  ['moi', 'Mới nhất trong chuỗi', 'Mới nhất trong chuỗi thay thế.'],
  [
    'huong-dan',
    'Chưa thấy bị thay thế',
    'Văn bản được hướng dẫn, Quy định số 2-QĐ/TW, ngày 25/10/2021, đã bị thay thế.',
  ],
  ['le', 'Chưa thấy bị thay thế', '(đến 21/11/2026)'],
])('%s is “%s”', (slug, label, part) => {
  expect(words.get(slug)?.label).toBe(label);
  expect(words.get(slug)?.sentence).toContain(part);
});

test('what is only related, or still holds, is not said to be carried out in vain', () => {
  expect(words.get('huong-dan')?.sentence).not.toContain('1-QĐ/TW');
  expect(words.get('le')?.sentence).not.toContain('đã bị thay thế');
});
