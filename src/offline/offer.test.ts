import { expect, test } from 'vitest';
import { offerFor, reasonTold, reasonWith, roomTold } from './offer.ts';

const RELEASE = { id: 'b', files: 1280, bytes: 8_310_000, parts: [] };
const COPY = { release: 'b', day: '2026-11-02', bytes: 8_310_000, compared: 0 };
const NONE = { copy: undefined, hasUnfinished: false };

test.each([
  [
    'nothing kept',
    { ...NONE, release: RELEASE },
    /^Chưa lưu.*1\.280 tệp, chiếm 8,3\u00a0MB/,
    'Lưu về máy (8,3\u00a0MB)',
    undefined,
  ],
  ['interrupted', { ...NONE, hasUnfinished: true, release: RELEASE }, /chưa xong/, 'Lưu tiếp', 'Xóa phần đã tải'],
  ['the newest', { ...NONE, copy: COPY, release: RELEASE }, /2\/11\/2026.*chưa có bản mới/, undefined, 'Xóa bản lưu'],
  [
    'an old one',
    { ...NONE, copy: { ...COPY, release: 'a' }, release: RELEASE },
    /đã có bản mới/,
    'Cập nhật bản lưu',
    'Xóa bản lưu',
  ],
  ['no line', { ...NONE, copy: COPY, release: undefined }, /chưa biết có bản mới/, undefined, 'Xóa bản lưu'],
  ['no line, nothing kept', { ...NONE, release: undefined }, /Xem lại mạng/, undefined, undefined],
  ['not offered', { ...NONE, copy: COPY, release: null }, /không cho lưu/, undefined, 'Xóa bản lưu'],
] as const)('%s', (_, standing, told, save, remove) => {
  const offer = offerFor(standing);
  expect(offer.told).toMatch(told);
  expect([offer.save, offer.remove]).toEqual([save, remove]);
});

test('every reason is a sentence of its own; what is unknown is the browser', () => {
  const reasons = ['line', 'altered', 'room', 'stopped', 'busy', undefined, 'toString'].map(reasonTold);
  expect(new Set(reasons).size).toBe(6);
  for (const reason of reasons) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
});

test('a reader who has a copy is told that it stands', () => {
  expect(reasonWith('Đã dừng.', COPY)).toBe('Đã dừng. Bản lưu ngày 2/11/2026 vẫn còn nguyên.');
  expect(reasonWith('Đã dừng.', undefined)).toBe('Đã dừng.');
});

test('room is missed before anything is fetched', () => {
  expect(roomTold(5, 5)).toBe(undefined);
  expect(roomTold(8_310_000, 2_000_000)).toBe(
    'Bản lưu cần 8,3\u00a0MB mà trình duyệt chỉ còn cho dùng 2,0\u00a0MB. Hãy dọn bớt rồi lưu lại.',
  );
});
