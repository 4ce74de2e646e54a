import { directive } from './content-folder.ts';

const FILE = 'van-ban/01-kl-tw-2021.md';
const GOOD = directive('01-KL/TW', '2021-05-18');

/** A fault and words of its message or its cure, which must help: what it is, the file, its text, the words. */
export type Cure = readonly [name: string, file: string, text: string, words: string];

const text = (name: string, markdown: string, words: string): Cure => [
  name,
  FILE,
  directive('01-KL/TW', '2021-05-18', markdown),
  words,
];

const front = (name: string, from: string, to: string, words: string): Cure => [
  name,
  FILE,
  GOOD.replace(from, to),
  words,
];

const attended = (written: string, words: string): Cure => [
  `${written} people`,
  'hoi-nghi/hai-duong-2022-01-01.md',
  `---\ntitle: Hội nghị\nheld: 2022-01-01\nplace: Hải Dương\nhosts: [bo-chinh-tri]\nattendance: ${written}\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n`,
  words,
];

const TEXTS: readonly Cure[] = [
  text('one tilde', 'Từ 10~20% người.[^bien-tap]', 'Khoảng số viết “10–20”'),
  text('two tildes', 'Từ 10~20, 30~40 người.[^bien-tap]', 'Khoảng số viết “10–20”'),
  text('no mark', 'Một ý.', 'ví dụ [^bao-nhan-dan]; điều do biên tập'),
  text('a mark before a full stop', 'Một ý[^bien-tap].', 'Chuyển dấu nguồn ra sau dấu chấm.'),
  text('a mark before a full stop, and more', 'Một ý[^bien-tap]. Hai.[^bien-tap]', 'ra sau dấu chấm.'),
  text('two marks before a full stop', 'Một ý[^bao-nhan-dan][^bien-tap].', 'ra sau dấu chấm.'),
  text('a blank before a mark', 'Một ý. [^bien-tap]', 'Xóa khoảng trắng ấy'),
  text('a source that is not there', 'Một ý.[^bao-lao-dong]', 'Tạo trước bằng npm run new -- nguon'),
];

const FIELDS: readonly Cure[] = [
  front('a day as in prose', '2021-05-18', '18/5/2021', 'Ghi 2021-05-18.'),
  front('a day without noughts', '2021-05-18', '2021-5-18', 'Ghi 2021-05-18.'),
  front('a year for a day', '2021-05-18', '2021', 'Chỉ biết năm thì bỏ dòng này'),
  front('a body by its name', 'bo-chinh-tri', 'Bộ Chính trị', 'Có phải ý bạn là “bo-chinh-tri”?'),
  front(
    'a directive by its number',
    'coverage:',
    'relations:\n  basis:\n    - to: Kết luận số 14-KL/TW\n      sources: [bien-tap]\ncoverage:',
    'Có phải ý bạn là “14-kl-tw-2021”?',
  ),
  front(
    'a directive that is not there',
    'coverage:',
    'relations:\n  basis:\n    - to: 99-nq-tw-1999\n      sources: [bien-tap]\ncoverage:',
    'Chưa có thì tạo trước bằng npm run new.',
  ),
  front(
    'a field within a field',
    'coverage:',
    'relations:\n  implements:\n    - to: 14-kl-tw-2021\n      sources: []\ncoverage:',
    'Trường “sources” ở mục thứ nhất của implements',
  ),
  front(
    'a field twice, for an indent is gone',
    'coverage:',
    'relations:\nbasis:\n- to: 14-kl-tw-2021\nsources: [bien-tap]\ncoverage:',
    'có lẽ dòng 14 thiếu dấu cách ở đầu',
  ),
  front('a field that has lost its indent', '  state:', 'state:', 'các dòng cùng nhóm bằng nhau'),
  front(
    'a group that has lost its indent',
    '  state: unknown\n  checked: 2026-11-21\n  sources: [bien-tap]\n',
    'state: unknown\nchecked: 2026-11-21\nsources: [bien-tap]\n',
    'có lẽ dòng 10 thiếu dấu cách ở đầu',
  ),
  front('a field of a group', 'coverage:', 'checked: 2026-11-21\ncoverage:', '“checked” nằm bên trong “status”'),
];

const NUMBERS: readonly Cure[] = [
  attended('2.000', 'Ghi 2000, không có dấu chấm.'),
  attended('1.250', 'Ghi 1250, không có dấu chấm.'),
  attended('1.250.000', 'Ghi 1250000, không có dấu chấm.'),
  attended('1,250', 'Ghi 1250, không có dấu phẩy.'),
  attended('1 250', 'Ghi 1250, không có dấu cách.'),
  attended('07', 'Ghi 7, không có số 0 ở đầu.'),
  attended('+5', 'Ghi 5, không có dấu cộng.'),
  attended('"2000"', 'Ghi 2000, không có dấu nháy.'),
  ...['0', '-5', '2.5', '2.0', '1e3', '0x10', 'nhiều'].map((written) =>
    attended(written, 'Ghi lại “attendance”: số người dự'),
  ),
];

export const CURES: readonly Cure[] = [...TEXTS, ...FIELDS, ...NUMBERS];
