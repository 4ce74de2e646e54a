import { expect, test } from 'vitest';
import type { DirectiveData } from '../content/schema.ts';
import { eventsBetween, timelineOf } from './timeline.ts';

const directive = (fields: Partial<DirectiveData>): DirectiveData => ({
  kind: 'Quy định',
  title: 'về một việc',
  issuer: 'trung-uong',
  status: { state: 'unknown', checked: '2026-11-21', sources: ['bao'] },
  coverage: 'record',
  relations: {},
  themes: {},
  sources: ['bao'],
  ...fields,
});

const NAMES: Readonly<Record<string, string>> = {
  '37-qd-tw-2021': 'Quy định số 37-QĐ/TW năm 2021',
  '47-qd-tw-2011': 'Quy định số 47-QĐ/TW',
  '107-kh-tu-quang-nam-2022': 'Kế hoạch số 107',
};

const EVENTS = timelineOf(
  [
    { slug: '37-qd-tw-2021', data: directive({ number: '37-QĐ/TW', issued: '2021-10-25' }) },
    {
      slug: '47-qd-tw-2011',
      data: directive({
        number: '47-QĐ/TW',
        issued: '2011-11-01',
        status: { state: 'replaced', since: '2021-10-25', checked: '2026-11-21', sources: ['bao'] },
      }),
    },
    {
      slug: '107-kh-tu-quang-nam-2022',
      data: directive({ kind: 'Kế hoạch', number: '107', issuer: 'tinh', issued: '2022-01-07' }),
    },
    { slug: 'du-thao-2022', data: directive({ kind: 'Kế hoạch' }) },
  ],
  {
    conferences: new Map([
      [
        'quang-nam-2022-02-23',
        {
          title: 'Hội nghị trực tuyến',
          held: '2022-02-23',
          place: 'Quảng Nam',
          hosts: [],
          chairs: [],
          speakers: [],
          disseminates: [],
          discusses: [],
          themes: {},
          sources: [],
        },
      ],
    ]),
    inspections: new Map([
      [
        'quang-nam-2024-08-12',
        {
          how: 'inspection',
          place: 'Quảng Nam',
          began: '2024-08-12',
          by: [],
          inspected: [],
          examines: [],
          sources: [],
        },
      ],
      ['dien-bien', { how: 'inspection', place: 'Điện Biên', by: [], inspected: [], examines: [], sources: [] }],
    ]),
  },
  {
    nameOf: (slug) => NAMES[slug] ?? 'Kế hoạch',
    placeOf: (issuer) => (issuer === 'tinh' ? 'Quảng Nam' : undefined),
  },
);

test('by day, a replacement after the issue of the same day, an unknown day at the end of its year', () => {
  expect(EVENTS.map(({ when, text, label }) => [when, text, label])).toEqual([
    ['2011-11-01', 'Quy định số 47-QĐ/TW', '47-QĐ/TW'],
    ['2021-10-25', 'Quy định số 37-QĐ/TW năm 2021', '37-QĐ/TW'],
    ['2021-10-25', 'Quy định số 47-QĐ/TW bị thay thế', '47-QĐ/TW bị thay'],
    ['2022-01-07', 'Kế hoạch số 107 (Quảng Nam)', 'Kế hoạch 107 (Quảng Nam)'],
    ['2022-02-23', 'Hội nghị ở Quảng Nam', 'Hội nghị ở Quảng Nam'],
    ['2022', 'Kế hoạch', 'Kế hoạch'],
    ['2024-08-12', 'Kiểm tra ở Quảng Nam', 'Kiểm tra ở Quảng Nam'],
  ]);
});

test('between two days are only events whose day is known', () => {
  expect(eventsBetween(EVENTS, '2021-10-25', '2022-12-31').map(({ slug }) => slug)).toEqual([
    '37-qd-tw-2021',
    '47-qd-tw-2011',
    '107-kh-tu-quang-nam-2022',
    'quang-nam-2022-02-23',
  ]);
});
