import type { Reason } from './resolution.ts';

/** Why a citation leads nowhere, in words for a reader. */
export const REASONS: Readonly<Record<Reason, string>> = {
  'unknown-number': 'không có văn bản nào mang số này trong kho',
  ambiguous: 'chưa đủ căn cứ để chọn một văn bản',
  unproven: 'số này được dùng lại ở mỗi khóa, chỗ này chưa cho biết là văn bản nào',
  outside: 'là văn bản khác cùng số, không có trong kho',
  self: 'chính là trang này',
  contradiction: 'năm, khóa trong câu và nội dung của câu chưa cùng chỉ một văn bản',
  'no-antecedent': 'chưa rõ chỉ văn bản nào ở trên',
  'other-date': 'ngày trong câu khác ngày của văn bản trong kho',
  'not-yet-issued': 'văn bản trong kho ban hành sau ngày của trang',
  'other-term': 'khóa trong câu khác khóa của văn bản trong kho',
  'other-issuer': 'cơ quan trong câu khác cơ quan của văn bản trong kho',
  'other-subject': 'trích yếu trong câu khác trích yếu của văn bản trong kho',
  'other-place': 'văn bản trong kho là của tỉnh khác',
  'place-unknown': 'số của tỉnh ủy nhưng chưa rõ tỉnh nào',
  'issuer-unknown': 'chưa rõ cơ quan ban hành',
};
