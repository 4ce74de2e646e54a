import { expect, test } from 'vitest';
import { conferenceFinder, type NamedConference } from './conference-finder.ts';

const OWN: NamedConference = { slug: 'quang-nam', place: 'Quảng Nam', isOwn: true };
const linked = (text: string, isOwn = true) => {
  const held = new Map([['23/2/2022', { ...OWN, isOwn }]]);
  const find = conferenceFinder(
    (day) => held.get(day),
    (slug) => `/hoi-nghi/${slug}/`,
  );
  return (find([text])[0] ?? []).map(({ start, end, href }) => `${text.slice(start, end)} ${href}`);
};
const FOUND = ['23/2/2022 /hoi-nghi/quang-nam/'];

test.each([
  'Bí thư nói tại hội nghị ở Quảng Nam ngày 23/2/2022.',
  'Hội nghị trực tuyến toàn tỉnh sáng 23/2/2022 có 3.020 người dự.',
])('the day of a conference leads to it: %s', (text) => {
  expect(linked(text)).toEqual(FOUND);
});

test.each([
  'Kế hoạch ngày 23/2/2022 nói về hội nghị.',
  'Tại hội nghị ở Hà Tĩnh ngày 23/2/2022.',
  'Có hội nghị. Ngày 23/2/2022 có kế hoạch.',
  'Tại hội nghị ngày 24/2/2022 và ngày 23/2/20221.',
])('no other day does: %s', (text) => {
  expect(linked(text)).toEqual([]);
});

test('a text about something else has to name the place', () => {
  expect(linked('Tỉnh ủy Quảng Nam nêu tại hội nghị ngày 23/2/2022.', false)).toEqual(FOUND);
  expect(linked('Bí thư nêu tại hội nghị ngày 23/2/2022.', false)).toEqual([]);
});
