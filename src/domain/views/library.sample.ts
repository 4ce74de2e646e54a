import { buildLibrary, type DirectiveEntry } from './library.ts';

/** A small library for tests: a rule and the one that replaced it, two of one number, a local plan, a draft. */

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
    lead: 'Nội dung.',
    keys: ['bao'],
    headings: [],
    citations: [],
    cards: [],
    statusGrade: 'primary',
    ...data,
  },
});

const CHECKED = { checked: '2026-11-21', quotes: [], unprinted: [] };

export const LIBRARY = buildLibrary({
  directives: [
    entry('37-qd-tw-2021', {
      number: '37-QĐ/TW',
      issued: '2021-10-25',
      status: { state: 'replaced', checked: '2026-11-21', sources: ['bien-tap'] },
      headings: [
        { depth: 2, slug: 'noi-dung', text: 'Nội dung' },
        { depth: 3, slug: 'dieu-1', text: 'Điều 1. Nói & làm' },
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
    }),
    entry('du-thao-quang-nam-2022', {
      kind: 'Kế hoạch',
      issuer: 'quang-nam',
      status: { state: 'draft', checked: '2026-11-21', sources: ['bao'] },
    }),
  ],
  bodies: new Map([
    ['trung-uong', { name: 'Ban Chấp hành Trung ương', level: 'central', organ: 'TW' }],
    ['quang-nam', { name: 'Ban Thường vụ Tỉnh ủy', level: 'province', organ: 'TU', place: 'Quảng Nam' }],
  ]),
  sources: new Map([
    ['bao', { title: 'Một bài', publisher: 'Báo', url: 'https://bao.vn/1', grade: 'primary', ...CHECKED }],
    ['bien-tap', { title: 'Nhận định', publisher: 'Trang này', grade: 'editorial', ...CHECKED }],
  ]),
});
