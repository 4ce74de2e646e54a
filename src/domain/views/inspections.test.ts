import { expect, test } from 'vitest';
import { inspectionRows } from './inspection-rows.ts';
import { byInspectionDay, inspectionName, inspectionsBy, inspectionsOn } from './inspections.ts';
import { LIBRARY } from './library.sample.ts';

const [sample] = LIBRARY.inspections.values();
const { began: _, ...undated } = sample ?? {};
const ALL = new Map(
  Object.entries({
    dau: { ...sample, began: '2023-07-14' },
    cuoi: { ...undated, how: 'supervision', ended: '2023-11-30', examines: ['a', '21-kl-tw-2021'] },
    'chua-ro': { ...undated, by: ['quang-nam'] },
  }) as [string, NonNullable<typeof sample>][],
);

test('a name has the place and the day, or says that it is not known', () => {
  const names = [...ALL.values()].map(inspectionName);
  expect(names).toEqual([
    'Kiểm tra ở Quảng Nam, 14/7/2023',
    'Giám sát ở Quảng Nam, 30/11/2023',
    'Kiểm tra ở Quảng Nam, chưa rõ ngày',
  ]);
});

test('inspections stand by day, for each directive and each body', () => {
  expect(byInspectionDay(ALL)).toEqual(['dau', 'cuoi', 'chua-ro']);
  expect(inspectionsOn(ALL).get('21-kl-tw-2021')).toEqual(['dau', 'cuoi', 'chua-ro']);
  expect(inspectionsOn(ALL).get('a')).toEqual(['cuoi']);
  expect(inspectionsBy(ALL).get('quang-nam')).toEqual(['chua-ro']);
});

test('a row says when, where, who inspected and who was inspected', () => {
  expect(inspectionRows(['quang-nam-2024-08-12', 'khong-co'], LIBRARY)).toEqual([
    {
      slug: 'quang-nam-2024-08-12',
      day: '12/8/2024',
      name: 'Kiểm tra ở Quảng Nam',
      about: 'Ban Chấp hành Trung ương, Đoàn kiểm tra số 1; Ban Thường vụ Tỉnh ủy Quảng Nam',
      keys: ['bao'],
    },
  ]);
});
