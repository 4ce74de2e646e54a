import sharp from 'sharp';
import { expect, test } from 'vitest';
import { LIBRARY } from '../domain/views/library.sample.ts';
import { cardsPicture } from './cards.ts';
import { lanesPicture } from './lanes.ts';
import { livesPicture } from './lives.ts';
import type { Mark } from './marks.ts';
import { drawPicture, type Picture } from './picture.ts';
import { ribbonsPicture } from './ribbons.ts';

const LANES = [{ name: 'Quảng Nam', kind: 'province', events: [] }] as const;
const event = (what: 'directive' | 'conference' | 'inspection', days: number) => ({ what, days, slug: 'a', day: '' });
const CLAUSE = { id: 'dieu-1', heading: 'Điều 1. Nói và làm', isOnPage: true };
const CONCORDANCE = {
  newer: 'a',
  older: 'b',
  newerClauses: [CLAUSE, { ...CLAUSE, id: 'dieu-2' }],
  olderClauses: [CLAUSE],
  rows: [{ clause: CLAUSE, from: CLAUSE, change: 'kept' as const, note: undefined, sources: [] }],
  silent: [],
};
const PICTURES: Readonly<Record<string, Picture>> = {
  lives: livesPicture('Ngày nào', LIBRARY.lives, { from: 2021, to: 2026 }, (slug) => slug),
  lanes: lanesPicture(
    'Sau bao nhiêu ngày',
    [{ ...LANES[0], events: [event('directive', 0), event('conference', 90), event('inspection', 900)] }],
    120,
    ({ days }) => `việc (${days})`,
  ),
  ribbons: ribbonsPicture('Từ đâu', CONCORDANCE, { newer: '37-QĐ/TW', older: '47-QĐ/TW' }),
  cards: cardsPicture(
    'Nêu gương',
    Array.from({ length: 5 }, (_, index) => ({
      name: `Kế hoạch ${index}`,
      facts: 'Nơi',
      words: 'Lời nói. '.repeat(99),
    })),
  ),
};
const wordsOf = ({ marks }: Picture) => marks.flatMap((mark: Mark) => ('text' in mark && mark.text ? [mark.text] : []));

test.each(Object.entries(PICTURES))(
  '%s are a PNG of the size that sharing asks for, the same each time',
  async (_, picture) => {
    const drawn = await drawPicture(picture);
    const { format, width, height } = await sharp(drawn).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(await drawPicture(picture)).toEqual(drawn);
    expect(await drawPicture({ ...picture, marks: picture.marks.slice(1) })).not.toEqual(drawn);
  },
);

test.each([
  ['lives', ['37-qd-tw-2021', '207-qd-tw-2026']],
  ['lanes', ['Quảng Nam', 'việc (0)', 'việc (90)', 'việc (900)', '1 năm']],
  ['ribbons', ['47-QĐ/TW', '37-QĐ/TW', 'Điều 1. Nói và làm']],
  ['cards', ['Kế hoạch 0', 'Kế hoạch 1', 'Kế hoạch 2']],
])('the picture of %s names what it shows', (name, words) => {
  const picture = PICTURES[name];
  expect(picture && wordsOf(picture)).toEqual(expect.arrayContaining(words));
});
