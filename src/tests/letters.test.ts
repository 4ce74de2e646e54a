/**
 * The drawings trust an estimate of how wide letters are: here it meets the widest fonts that readers have. And no word
 * may fall back to another face for the letters with two marks.
 */
import { expect, test } from 'vitest';
import { textWidth, type Weight } from '../domain/drawing/text.ts';
import { browseSite } from './browse.ts';

const visit = browseSite();

const WEIGHTS: readonly [Weight, number][] = [
  ['regular', 400],
  ['semibold', 600],
];
const LOWER = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';
const LETTERS = [...LOWER, ...LOWER.toUpperCase(), ...'0123456789.,:;’“”()-–/ …→%+&'];
const LINES = [
  'Kế hoạch số 43-KH/TU',
  'Hướng dẫn số 02-HD/UBKTTW',
  'Hội nghị ở Nhà Quốc hội',
  'Ban Thường vụ Tỉnh ủy Hải Dương',
  'Đảng ủy cơ quan Văn phòng Quốc hội',
  '25/10/2021, chưa rõ hiệu lực',
];

test.each(WEIGHTS)('%s: no letter and no line is wider than estimated, no line much narrower', async (weight, css) => {
  const texts = [...LETTERS, ...LINES];
  const widths = await visit('/', (page) =>
    page.evaluate(
      ([given, bold]) => {
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return [];
        context.font = `${bold} 100px system-ui`;
        return given.map((text) => context.measureText(text).width);
      },
      [texts, css] as const,
    ),
  );
  const found = texts.map((text, index) => ({ text, taken: widths[index] ?? 0, held: textWidth(text, 100, weight) }));
  expect(found.filter(({ taken, held }) => taken === 0 || taken > held)).toEqual([]);
  expect(found.filter(({ text, taken, held }) => text.length > 1 && held > taken * 1.2)).toEqual([]);
});

test.each(['h1', 'h3 a', 'p', 'button'])('no %s mixes two faces within a word', async (selector) => {
  const faces = await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const found = nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId }));
    return (await Promise.all(found)).map(({ fonts }) => [...new Set(fonts.map(({ familyName }) => familyName))]);
  });
  expect(faces.flat()).not.toEqual([]);
  expect(faces.filter((each) => each.length > 1)).toEqual([]);
});
