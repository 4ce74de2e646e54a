import type { KindName } from '../party/kinds.ts';
import { type CatalogueEntry, indexCatalogue, type Namesake } from './holder.ts';

const BODIES = { bch: 'Ban Chấp hành Trung ương', bct: 'Bộ Chính trị', bbt: 'Ban Bí thư' };

const RELATED: Readonly<Record<string, readonly string[]>> = {
  '47-qd-tw-2011': ['37-qd-tw-2021'],
  '37-qd-tw-2021': ['47-qd-tw-2011'],
  '21-kl-tw-2021': ['03-kh-tw-2021'],
  '03-kh-tw-2021': ['21-kl-tw-2021'],
};

/** A catalogue for tests: numbers that repeat, plans of three provinces, a plan of unknown number form. */
const ENTRIES: readonly CatalogueEntry[] = [
  central(
    'Kết luận',
    '21-KL/TW',
    '2012-05-25',
    'bch',
    'về việc tiếp tục thực hiện Nghị quyết Hội nghị lần thứ ba Ban Chấp hành Trung ương Đảng khóa X về phòng, chống tham nhũng, lãng phí',
  ),
  central(
    'Kết luận',
    '21-KL/TW',
    '2021-10-25',
    'bch',
    'về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái',
  ),
  central(
    'Kết luận',
    '14-KL/TW',
    '2021-09-22',
    'bct',
    'về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung',
  ),
  central('Quy định', '37-QĐ/TW', '2021-10-25', 'bch', 'về những điều đảng viên không được làm', [
    'dieu-3',
    'dieu-5-khoan-1',
  ]),
  central('Quy định', '47-QĐ/TW', '2011-11-01', 'bch', 'về những điều đảng viên không được làm'),
  central('Quy định', '22-QĐ/TW', '2021-07-28', 'bch', 'về công tác kiểm tra, giám sát và kỷ luật của Đảng'),
  central('Quy định', '41-QĐ/TW', '2021-11-03', 'bct', 'về việc miễn nhiệm, từ chức đối với cán bộ'),
  central('Quy định', '08-QĐi/TW', '2018-10-25', 'bch', 'về trách nhiệm nêu gương của cán bộ, đảng viên'),
  central('Quy định', '21-QĐ/TW', '2026-04-11', 'bch', 'về công tác kiểm tra, giám sát và kỷ luật của Đảng'),
  central(
    'Quy định',
    '262-QĐ/TW',
    '2014-10-08',
    'bct',
    'về việc lấy phiếu tín nhiệm đối với thành viên lãnh đạo cấp ủy',
  ),
  central('Quy định', '262-QĐ/TW', '2025-02-03', 'bch', 'về sửa đổi, bổ sung một số điều của Quy định số 22-QĐ/TW'),
  central('Nghị quyết', '12-NQ/TW', '2012-01-16', 'bch', 'Một số vấn đề cấp bách về xây dựng Đảng hiện nay'),
  central(
    'Nghị quyết',
    '04-NQ/TW',
    '2006-08-21',
    'bch',
    'về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí',
  ),
  central(
    'Nghị quyết',
    '04-NQ/TW',
    '2016-10-30',
    'bch',
    'về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái',
  ),
  {
    ...central(
      'Nghị quyết',
      '04-NQ/TW',
      '2026-04-01',
      'bch',
      'về tiếp tục tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí, tiêu cực',
    ),
    issued: undefined,
    term: 'XIV',
  },
  central('Nghị quyết', '60-NQ/TW', '2025-04-12', 'bch', 'Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII'),
  central(
    'Nghị quyết',
    '21-NQ/TW',
    '2022-06-16',
    'bch',
    'về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới',
  ),
  central('Nghị quyết', '35-NQ/TW', '2018-10-22', 'bct', 'về tăng cường bảo vệ nền tảng tư tưởng của Đảng'),
  central(
    'Chỉ thị',
    '05-CT/TW',
    '2016-05-15',
    'bct',
    'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ),
  central('Kế hoạch', '03-KH/TW', '2021-12-01', 'bct', 'thực hiện Kết luận số 21-KL/TW'),
  central('Hướng dẫn', '01-HD/TW', '2021-09-28', 'bbt', 'một số vấn đề cụ thể thi hành Điều lệ Đảng'),
  {
    ...central('Kế hoạch', '03-KH/TW', '2026-06-01', 'bct', 'về thực hiện Nghị quyết số 04-NQ/TW'),
    issued: undefined,
    term: 'XIV',
  },
  other(
    '02-hd-ubkttw-2021',
    'Hướng dẫn',
    '02-HD/UBKTTW',
    'Ủy ban Kiểm tra Trung ương',
    'UBKTTW',
    undefined,
    '2021-11-29',
  ),
  other('43-kh-tu-dak-nong-2022', 'Kế hoạch', '43-KH/TU', 'Tỉnh ủy Đắk Nông', 'TU', 'Đắk Nông', '2022-03-23'),
  other(
    '99-kh-tu-ninh-thuan-2022',
    'Kế hoạch',
    '99-KH/TU',
    'Ban Chấp hành Đảng bộ tỉnh Ninh Thuận',
    'TU',
    'Ninh Thuận',
    '2022-01-14',
  ),
  other(
    '107-kh-tu-quang-nam-2022',
    'Kế hoạch',
    '107',
    'Ban Thường vụ Tỉnh ủy Quảng Nam',
    'TU',
    'Quảng Nam',
    '2022-01-07',
  ),
  other('66-kh-tu-2022', 'Kế hoạch', '66-KH/TU', 'Ban Thường vụ Tỉnh ủy (chưa rõ tỉnh)', 'TU', undefined, '2022-03-28'),
  other('527-dang-doan-quoc-hoi-2022', 'Kế hoạch', '527', 'Đảng đoàn Quốc hội', undefined, undefined, undefined),
];

function central(
  kind: KindName,
  number: string,
  issued: string,
  body: keyof typeof BODIES,
  title: string,
  clauses: string[] = [],
): CatalogueEntry {
  const slug = `${number.toLowerCase().replace('đ', 'd').replace('/', '-')}-${issued.slice(0, 4)}`;
  return {
    slug,
    kind,
    number,
    organ: 'TW',
    issuer: BODIES[body],
    place: undefined,
    issued,
    year: Number(issued.slice(0, 4)),
    term: undefined,
    title,
    clauses,
    related: RELATED[slug] ?? [],
  };
}

function other(
  slug: string,
  kind: KindName,
  number: string,
  issuer: string,
  organ: string | undefined,
  place: string | undefined,
  issued: string | undefined,
): CatalogueEntry {
  return {
    slug,
    kind,
    number,
    organ,
    issuer,
    place,
    issued,
    year: 2022,
    term: undefined,
    title: 'thực hiện Kết luận số 21-KL/TW',
    clauses: [],
    related: organ === 'TU' ? ['21-kl-tw-2021'] : [],
  };
}

/** Documents outside it that bear numbers in it. */
const NAMESAKES: readonly Namesake[] = [
  namesake('Nghị quyết', '21-NQ/TW', '2017-10-25', 'XII', 'về công tác dân số trong tình hình mới'),
  namesake('Nghị quyết', '35-NQ/TW', '2026-05-02', 'XIV', 'về phát triển nguồn nhân lực khoa học'),
  namesake('Quyết định', '41-QĐ/TW', '2016-08-01', 'XII', 'về việc thành lập Ban Chỉ đạo cải cách tư pháp'),
];

/** All of it, with the terms and plenums of the Central Committee. */
export const SAMPLE = indexCatalogue({
  entries: ENTRIES,
  namesakes: NAMESAKES,
  terms: [
    { name: 'X', began: '2006-04-25' },
    { name: 'XI', began: '2011-01-19' },
    { name: 'XII', began: '2016-01-28' },
    { name: 'XIII', began: '2021-02-01' },
    { name: 'XIV', began: '2026-01-23' },
  ],
  plenums: [
    { plenum: 4, term: 'XI', slug: '12-nq-tw-2012', alone: true },
    { plenum: 4, term: 'XII', slug: '04-nq-tw-2016', alone: true },
    { plenum: 4, term: 'XIII', slug: '21-kl-tw-2021', alone: false },
    { plenum: 5, term: 'XIII', slug: '21-nq-tw-2022', alone: false },
    { plenum: 11, term: 'XIII', slug: '60-nq-tw-2025', alone: true },
  ],
});

function namesake(kind: KindName, number: string, issued: string, term: string, title: string): Namesake {
  return { kind, number, organ: 'TW', issuer: '', place: undefined, issued, year: undefined, term, title };
}
