import { formatDate } from '../domain/language/dates.ts';
import type { Copy } from './copy.ts';
import type { Release } from './release.ts';

/** What is on a reader's machine, and what is published. */
export interface Standing {
  readonly copy: Copy | undefined;
  /** Whether there are files of saving that was interrupted. */
  readonly hasUnfinished: boolean;
  /** `null` when no copies are to be kept, undefined when it did not come. */
  readonly release: Release | null | undefined;
}

/** What the page says, and the names of the buttons that it has. */
export interface Offer {
  readonly told: string;
  readonly save?: string;
  readonly remove?: string;
}

/** What a reader is told and offered. */
export function offerFor({ copy, hasUnfinished, release }: Standing): Offer {
  const remove = copy ? { remove: 'Xóa bản lưu' } : hasUnfinished ? { remove: 'Xóa phần đã tải' } : {};
  if (release === null) return { told: 'Trang này hiện không cho lưu để đọc ngoại tuyến.', ...remove };
  if (copy) return { ...offerWith(copy, release), ...remove };
  if (!release) return { told: 'Chưa tải được danh sách tệp. Xem lại mạng rồi tải lại trang.', ...remove };
  const size = megabytes(release.bytes);
  if (hasUnfinished) {
    return { told: `Lần lưu trước chưa xong. Trọn bản chiếm ${size} trên máy.`, save: 'Lưu tiếp', ...remove };
  }
  const files = release.files.toLocaleString('vi');
  return {
    told: `Chưa lưu gì trên máy này. Trọn bản gồm ${files} tệp, chiếm ${size} trên máy; tải về thì nén, nên nhẹ hơn.`,
    save: `Lưu về máy (${size})`,
  };
}

function offerWith(copy: Copy, release: Release | undefined): Offer {
  const saved = `Đã lưu ngày ${formatDate(copy.day)}, chiếm ${megabytes(copy.bytes)} trên máy.`;
  if (!release) return { told: `${saved} Chưa nối được với trang nên chưa biết có bản mới hơn không.` };
  if (release.id === copy.release) return { told: `${saved} Trang chưa có bản mới hơn.` };
  return { told: `${saved} Trang đã có bản mới hơn.`, save: 'Cập nhật bản lưu' };
}

/** What is said while a copy comes. */
export function progressTold(bytes: number, release: Release): string {
  return `Đang lưu: ${megabytes(bytes)} trong ${megabytes(release.bytes)}.`;
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['line', 'Mạng đứt giữa chừng. Phần đã tải còn đó; có mạng lại thì lưu tiếp.'],
  [
    'altered',
    'Có tệp không giống bản phát hành: trang đang được cập nhật, hoặc tệp bị sửa trên đường truyền. Hãy thử lại sau ít phút.',
  ],
  ['room', 'Máy không còn đủ chỗ cho bản lưu; phần đã tải được xóa. Hãy dọn bớt rồi lưu lại.'],
  ['stopped', 'Đã dừng. Phần đã tải còn đó.'],
  ['busy', 'Bản lưu đang được tải hoặc cập nhật, có thể ở một thẻ khác. Hãy thử lại sau ít phút.'],
]);

const REFUSED =
  'Trình duyệt không cho trang này giữ gì trên máy: chế độ riêng tư, hoặc thiết đặt về dữ liệu trang, thường là lý do.';

/** Why nothing could be saved, by the name of the reason; what is unknown is the browser's doing. */
export function reasonTold(reason: unknown): string {
  return REASONS.get(reason) ?? REFUSED;
}

/** The reason as it is told: a reader who has a copy need not fear for it. */
export function reasonWith(reason: string, copy: Copy | undefined): string {
  return copy ? `${reason} Bản lưu ngày ${formatDate(copy.day)} vẫn còn nguyên.` : reason;
}

/** What is said before anything is fetched when the browser has too little room; undefined when it has enough. */
export function roomTold(needed: number, left: number): string | undefined {
  if (needed <= left) return undefined;
  return `Bản lưu cần ${megabytes(needed)} mà trình duyệt chỉ còn cho dùng ${megabytes(Math.max(0, left))}. Hãy dọn bớt rồi lưu lại.`;
}

/** "8,3 MB", kept on one line. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0MB`;
}
