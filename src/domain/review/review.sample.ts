import { type Review, readForReview, review } from './review.ts';
import type { ReviewData, ReviewedEntry } from './review-data.ts';

const FORBIDDEN = 'về những điều đảng viên không được làm';
const CENTRAL = { organ: 'TW', place: undefined, year: undefined, clauses: [], related: [] } as const;

const ENTRIES: readonly ReviewedEntry[] = [
  {
    ...CENTRAL,
    slug: '37-qd-tw-2021',
    kind: 'Quy định',
    number: '37-QĐ/TW',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2021-10-25',
    term: 'XIII',
    title: FORBIDDEN,
    clauses: ['dieu-1', 'dieu-2', 'dieu-3'],
    articles: 3,
    standing: {
      changes: [
        {
          state: 'replaced',
          since: '2026-07-26',
          sentence: 'Đã bị thay thế bởi Quy định số 207-QĐ/TW ngày 26/7/2026, theo nguồn thứ cấp.',
          by: [
            {
              slug: '207-qd-tw-2026',
              issued: '2026-07-26',
              name: 'Quy định số 207-QĐ/TW ngày 26/7/2026',
              form: 'Quy định số 207-QĐ/TW …',
            },
          ],
        },
      ],
      later: [],
    },
  },
  {
    ...CENTRAL,
    slug: '207-qd-tw-2026',
    kind: 'Quy định',
    number: '207-QĐ/TW',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2026-07-26',
    term: 'XIV',
    title: FORBIDDEN,
  },
  {
    ...CENTRAL,
    slug: '96-qd-tw-2023',
    kind: 'Quy định',
    number: '96-QĐ/TW',
    issuer: 'Bộ Chính trị',
    issued: '2023-02-02',
    term: 'XIII',
    title: 'về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị',
  },
  {
    ...CENTRAL,
    slug: '04-nq-tw-2016',
    kind: 'Nghị quyết',
    number: '04-NQ/TW',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2016-10-30',
    term: 'XII',
    title: 'về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị',
  },
];

/** What the reviews of the tests are made with: few directives, one of them replaced, one with a namesake. */
export const SAMPLE: ReviewData = {
  entries: ENTRIES,
  namesakes: [
    {
      kind: 'Nghị quyết',
      number: '04-NQ/TW',
      organ: 'TW',
      issuer: 'Ban Chấp hành Trung ương',
      place: undefined,
      issued: '1998-07-16',
      year: undefined,
      term: 'VIII',
      title: 'về một việc khác hẳn',
    },
  ],
  terms: [
    { name: 'VIII', began: '1996-07-01' },
    { name: 'XI', began: '2011-01-19' },
    { name: 'XII', began: '2016-01-28' },
    { name: 'XIII', began: '2021-02-01' },
    { name: 'XIV', began: '2026-01-23' },
  ],
  plenums: [{ plenum: 4, term: 'XII', slug: '04-nq-tw-2016', alone: true }],
};

/** A text reviewed with the sample, on the day given or else on one on which nothing in it was replaced yet. */
export function reviewed(text: string, day = '2024-01-15'): Review {
  return review(readForReview(text), SAMPLE, { today: '2026-11-26', day });
}
