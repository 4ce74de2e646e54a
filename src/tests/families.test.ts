/** A second family of directives, of other themes and another time, stands beside the first without a change in the code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slugify } from '../domain/language/vietnamese.ts';
import { build, buildFolder } from './astro.ts';
import { contentFolder, directive, SMALL_CONTENT } from './content-folder.ts';

/** One family: a conclusion that a provincial plan carries out, their theme, and what the home page says of them. */
function family(serial: number, year: number, place: string, theme: string): Record<string, string> {
  const conclusion = `${serial}-kl-tw-${year}`;
  const relations = `relations:\n  implements:\n    - to: ${conclusion}\n      sources: [bao-nhan-dan]\n`;
  const themes = `themes:\n  ${theme}: [viec-phai-lam]\n`;
  const clause = '\n### Việc phải làm\n\nMột việc.[^bao-nhan-dan]\n';
  const plan = directive(`${serial}-KH/TU`, `${year}-03-04`)
    .replace('kind: Kết luận', 'kind: Kế hoạch')
    .replace('issuer: bo-chinh-tri', `issuer: tinh-uy-${slugify(place)}`)
    .replace('coverage: record\n', `coverage: full\n${relations}${themes}`);
  return {
    [`van-ban/${conclusion}.md`]:
      directive(`${serial}-KL/TW`, `${year}-02-03`).replace('coverage: record\n', `coverage: full\n${themes}`) + clause,
    [`van-ban/${serial}-kh-tu-${slugify(place)}-${year}.md`]: plan + clause,
    [`co-quan/tinh-uy-${slugify(place)}.md`]: `---\nname: Tỉnh ủy ${place}\nlevel: province\norgan: TU\nplace: ${place}\n---\n\nMột cơ quan.[^bien-tap]\n`,
    [`chu-de/${theme}.md`]: `---\nname: Chủ đề ${theme}\nabout: Một việc.\norder: ${serial}\n---\n`,
    [`ho-van-ban/ho-${serial}.md`]: `---
name: Họ văn bản số ${serial}
central: [${conclusion}]
tree: ${conclusion}
description: Kết luận số ${serial}-KL/TW
summary: Kết luận số ${serial}-KL/TW và kế hoạch của ${place}
spread:
  name: Phổ biến năm ${year}
  from: ${year}-01-01
  to: ${year}-06-30
queries: [ket luan ${serial}]
---
`,
  };
}

const built = await buildFolder();
const dist = join(built.folder, 'dist');
const content = await contentFolder({
  ...SMALL_CONTENT,
  'dia-gioi/hien-nay.md': '---\nprovinces: [Ha Nam, Ha Bac, Ha Tay]\nsources: [bien-tap]\n---\n',
  ...family(31, 2015, 'Ha Nam', 'luong-thuc'),
  ...family(52, 2019, 'Ha Bac', 'giao-thong'),
});
const page = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');

beforeAll(() => build(dist, { CONTENT_DIR: content.folder }));
afterAll(async () => {
  await content.dispose();
  await built.dispose();
});

test('home has both, the newer first, with their words, days and queries', async () => {
  const html = await page('');
  const places = ['Họ văn bản số 52', 'Họ văn bản số 31', 'Phổ biến năm 2019', 'Phổ biến năm 2015'];
  const found = places.map((words) => html.indexOf(words));
  expect(Math.min(...found)).toBeGreaterThan(0);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(html).toContain('Kết luận số 52-KL/TW; Kết luận số 31-KL/TW: tóm lược');
  expect(html).toContain('?q=ket+luan+31');
});

test('both trees are drawn, each with the provinces that have a plan in it', async () => {
  const html = await page('trien-khai');
  expect(html).toContain('id="cay"');
  expect(html).toContain('id="cay-ho-31"');
  expect(html).toContain('So với danh sách 3 tỉnh, thành phố theo địa giới năm 2019');
  expect(html).toContain('31-KL/TW</span>, kể cả dự thảo, của 1 nơi: Ha Nam.');
  expect(html).toContain('52-KL/TW</span>, kể cả dự thảo, của 1 nơi: Ha Bac.');
});

test('the timeline shows the days of both', async () => {
  const html = await page('dong-thoi-gian');
  expect(html).toContain('Từ tháng 1/2019 đến tháng 6/2019');
  expect(html).toContain('Từ tháng 1/2015 đến tháng 6/2015');
});

test('the matrix has the themes of both, and each theme its page', async () => {
  const html = await page('ma-tran');
  for (const theme of ['luong-thuc', 'giao-thong']) {
    expect(html).toMatch(new RegExp(`href="/chu-de/${theme}/"[^>]*>Chủ đề ${theme}</a>`));
    expect(await page(`chu-de/${theme}`)).toContain('2 văn bản có mục nói về việc này');
  }
});
