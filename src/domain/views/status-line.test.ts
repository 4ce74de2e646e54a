import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';
import { statusLine } from './status-line.ts';

const line = (slug: string, sentence: string) => {
  const entry = LIBRARY.directives.get(slug);
  if (!entry) return undefined;
  const statusWords = { label: 'Đã bị thay thế', brief: '', sentence, cited: 'đã bị thay thế' };
  return statusLine({ ...entry, data: { ...entry.data, statusWords } }, LIBRARY);
};

test.each([
  [
    '37-qd-tw-2021',
    'Đã bị thay thế bởi Quy định số 207-QĐ/TW, ngày 26/7/2026.',
    ['Đã bị thay thế bởi ', { slug: '207-qd-tw-2026', text: 'Quy định số 207-QĐ/TW' }, ', ngày 26/7/2026.'],
  ],
  [
    '107-kh-tu-quang-nam-2022',
    'Kết luận số 21-KL/TW đã bị thay thế.',
    [{ slug: '21-kl-tw-2021', text: 'Kết luận số 21-KL/TW' }, ' đã bị thay thế.'],
  ],
  ['21-kl-tw-2012', 'Kế hoạch số 107.', ['Kế hoạch số 107.']],
])('%s: what “%s” names is a link', (slug, sentence, parts) => {
  expect(line(slug, sentence)?.sentence).toEqual(parts);
});

test('it rests on its sources, unless it says that nothing was found', () => {
  expect(line('37-qd-tw-2021', '')).toMatchObject({
    state: 'replaced',
    word: 'Đã bị thay thế',
    cited: 'đã bị thay thế',
    keys: ['bien-tap'],
    checked: '2026-11-21',
  });
  expect(line('21-kl-tw-2012', '')?.keys).toEqual([]);
});
