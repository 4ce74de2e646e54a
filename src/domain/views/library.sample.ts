import type { CitationRecord } from '../resolve/record.ts';
import { buildLibrary } from './library.ts';
import type { DirectiveEntry } from './page-data.ts';

/**
 * A small library for tests: a rule and the one that replaced it, two of one number, a local plan
 * for one of them, a draft, a conference, and an inspection.
 */

const TEXT = { lead: 'Nội dung.', keys: ['bao'], headings: [], citations: [] };

const entry = (slug: string, data: Partial<DirectiveEntry['data']>): DirectiveEntry => ({
  slug,
  markdown: 'Nội dung.[^bao]',
  data: {
    kind: 'Quy định',
    title: 'về một việc',
    issuer: 'trung-uong',
    status: { state: 'unknown', checked: '2026-11-21', sources: ['bien-tap'] },
    coverage: 'record',
    relations: {},
    themes: {},
    sources: ['bao'],
    ...TEXT,
    statusGrade: 'primary',
    statusWords: { label: 'Chưa rõ', brief: 'Chưa rõ, đến nay', sentence: 'Chưa rõ, tính đến nay.', cited: '' },
    ...data,
  },
});

const CHECKED = { checked: '2026-11-21', quotes: [], unprinted: [] };

const cite = (target: string, sentence: string): CitationRecord => {
  return { surface: target, sentence, target, clauses: [], missing: [], reason: undefined };
};

export const LIBRARY = buildLibrary({
  directives: [
    entry('37-qd-tw-2021', {
      number: '37-QĐ/TW',
      issued: '2021-10-25',
      status: { state: 'replaced', checked: '2026-11-21', sources: ['bien-tap'] },
      headings: [
        { depth: 2, slug: 'noi-dung', text: 'Nội dung' },
        { depth: 3, slug: 'dieu-1', text: 'Điều 1. Nói & làm', state: 'inferred' },
      ],
    }),
    entry('207-qd-tw-2026', {
      number: '207-QĐ/TW',
      issued: '2026-07-26',
      status: { state: 'in-force', checked: '2026-11-21', sources: ['bao'] },
      relations: { replaces: [{ to: '37-qd-tw-2021', sources: ['bao'] }] },
    }),
    entry('21-kl-tw-2021', { kind: 'Kết luận', number: '21-KL/TW', issued: '2021-10-25', term: 'XIII' }),
    entry('21-kl-tw-2012', { kind: 'Kết luận', number: '21-KL/TW', issued: '2012-05-25', added: '2026-11-20' }),
    entry('107-kh-tu-quang-nam-2022', {
      kind: 'Kế hoạch',
      number: '107',
      title: 'thực hiện <b>Kết luận</b> “21” & khác',
      issuer: 'quang-nam',
      relations: {
        implements: [{ to: '21-kl-tw-2021', sources: ['bao'] }],
        related: [{ to: '37-qd-tw-2021', sources: ['bien-tap'] }],
      },
      citations: [
        cite('21-kl-tw-2021', 'Thực hiện Kết luận số 21-KL/TW.'),
        cite('21-kl-tw-2021', 'Kết luận ấy.'),
        cite('107-kh-tu-quang-nam-2022', 'Chính kế hoạch này.'),
      ],
    }),
    entry('du-thao-quang-nam-2022', {
      kind: 'Kế hoạch',
      issuer: 'quang-nam',
      status: { state: 'draft', checked: '2026-11-21', sources: ['bao'] },
    }),
  ],
  conferences: new Map([
    [
      'quang-nam-2022-02-23',
      {
        title: 'Hội nghị trực tuyến',
        held: '2022-02-23',
        place: 'Quảng Nam',
        hosts: ['quang-nam'],
        chairs: [],
        speakers: [],
        disseminates: ['21-kl-tw-2021'],
        discusses: ['37-qd-tw-2021', '21-kl-tw-2021'],
        themes: { 'neu-guong': ['yeu-cau'] },
        sources: ['dai'],
        ...TEXT,
        headings: [{ depth: 2, slug: 'yeu-cau', text: 'Yêu cầu' }],
        citations: [cite('21-kl-tw-2021', 'Quán triệt Kết luận số 21-KL/TW.')],
      },
    ],
  ]),
  conferenceTexts: new Map([
    ['quang-nam-2022-02-23', '## Yêu cầu\n\n- Người đứng đầu làm trước.[^dai]\n- Việc khác.[^bao]'],
  ]),
  inspections: new Map([
    [
      'quang-nam-2024-08-12',
      {
        how: 'inspection',
        place: 'Quảng Nam',
        began: '2024-08-12',
        by: ['trung-uong'],
        team: 'Đoàn kiểm tra số 1',
        inspected: ['Ban Thường vụ Tỉnh ủy Quảng Nam'],
        examines: ['21-kl-tw-2021'],
        sources: ['bao'],
        ...TEXT,
      },
    ],
  ]),
  bodies: new Map([
    ['trung-uong', { name: 'Ban Chấp hành Trung ương', level: 'central', organ: 'TW', ...TEXT }],
    ['quang-nam', { name: 'Ban Thường vụ Tỉnh ủy', level: 'province', organ: 'TU', place: 'Quảng Nam', ...TEXT }],
  ]),
  terms: new Map([['neu-guong', { term: 'Nêu gương', aliases: [], ...TEXT, keys: ['bien-tap'] }]]),
  sources: new Map([
    ['bao', { title: 'Một bài', publisher: 'Báo', url: 'https://bao.vn/1', grade: 'primary', ...CHECKED, ...TEXT }],
    ['dai', { title: 'Một tin', publisher: 'Đài', grade: 'primary', ...CHECKED, ...TEXT, checked: '2026-11-22' }],
    ['bien-tap', { title: 'Nhận định', publisher: 'Trang này', grade: 'editorial', ...CHECKED, ...TEXT }],
  ]),
  themes: [{ id: 'neu-guong', name: 'Nêu gương', about: 'Về nêu gương.', order: 1 }],
  families: [],
  register: [],
  periods: [],
});
