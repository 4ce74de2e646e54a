import type { NumberTable } from './table.ts';

/** A small table of numbers for tests. */
export const TABLE: NumberTable = {
  kinds: [
    ['Kết luận', 'KL'],
    ['Quy định', 'QĐ', 'QĐi'],
    ['Quyết định', 'QĐ'],
    ['Kế hoạch', 'KH'],
    ['Nghị quyết', 'NQ'],
    ['Hướng dẫn', 'HD'],
  ],
  issuers: [
    ['Ban Chấp hành Trung ương'],
    ['Tỉnh ủy Đắk Nông', 'Đắk Nông'],
    ['Ban Thường vụ Tỉnh ủy Quảng Nam', 'Quảng Nam'],
    ['Ủy ban Kiểm tra Trung ương'],
    ['Bộ Chính trị'],
  ],
  states: ['Chưa rõ hiệu lực'],
  rows: [
    ['43-KH/TU', 3, 1, '2022-03-23', 0, 'thực hiện Kết luận số 21-KL/TW', 0, '', 0],
    ['107', 3, 2, '2022-01-07', 0, 'thực hiện Kết luận 21', 0, '', 0, '107-kh-tu-quang-nam-2022'],
    ['21-KL/TW', 0, 0, '2021-10-25', 0, 'về đẩy mạnh xây dựng, chỉnh đốn Đảng', 13, 'nhom 1-5,phan i ii', 4],
    ['37-QĐ/TW', 1, 0, '2021-10-25', 0, 'về những điều đảng viên không được làm', 13, 'dieu 1-9 11 14 16;dieu 16', 0],
    ['02-HD/UBKTTW', 5, 3, '2021-11-29', 0, 'thực hiện Quy định về những điều đảng viên không được làm', 13, '', 0],
    ['08-QĐi/TW', 1, 0, '2018-10-25', 0, 'về trách nhiệm nêu gương', 12, '', 0],
    ['04-NQ/TW', 4, 0, '2016-10-30', 0, 'về tăng cường xây dựng, chỉnh đốn Đảng', 12, '', 4],
    ['21-KL/TW', 0, 0, '2012-05-25', 0, 'về phòng, chống tham nhũng, lãng phí', 11, '', 5],
    ['35-NQ/TW', 4, 4, '2018-10-22', 0, 'về tăng cường bảo vệ nền tảng tư tưởng của Đảng', 12, '', 0],
  ],
};
