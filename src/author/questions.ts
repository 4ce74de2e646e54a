/** What can be said of a new file, by the name of its option, and how it is asked for. */
export const QUESTIONS = {
  so: 'Số và ký hiệu, ví dụ 43-KH/TU',
  loai: 'Loại văn bản, ví dụ Quy định',
  'co-quan': 'Cơ quan ban hành, tổ chức hoặc kiểm tra, ví dụ Tỉnh ủy Đắk Nông',
  ngay: 'Ngày ban hành, ngày họp hoặc ngày bắt đầu kiểm tra, ví dụ 23/3/2022',
  noi: 'Nơi họp hoặc nơi được kiểm tra, ví dụ Ninh Thuận',
  'trich-yeu': 'Trích yếu, không kèm loại và số',
  ten: 'Tên hội nghị',
  'van-ban': 'Văn bản được quán triệt hoặc kiểm tra, ví dụ 21-KL/TW; nhiều văn bản thì cách nhau bằng dấu phẩy',
  nguon: 'Nguồn: địa chỉ https://… hoặc tên tệp trong nguon/',
  'ten-bai': 'Tên bài của nguồn',
  'noi-dang': 'Nơi đăng, ví dụ Báo Đắk Nông',
  'tac-gia': 'Tác giả của bài',
  'ngay-dang': 'Ngày đăng bài, ví dụ 29/3/2022',
  hang: 'Bậc nguồn: primary (báo chí, trang chính thức) hoặc secondary (thứ cấp)',
  khoa: 'Tên tệp của nguồn, không có đuôi',
} as const;

export type Option = keyof typeof QUESTIONS;

export const OPTIONS = Object.keys(QUESTIONS) as readonly Option[];

/** What an author has said, as typed. */
export type Answers = Partial<Record<Option, string>>;

/** What is asked of a source that comes by its address. */
export const OF_SOURCE: readonly Option[] = ['ten-bai', 'noi-dang', 'ngay-dang', 'hang'];

/** What each command needs, and what it asks for besides. */
export const COMMANDS = {
  'van-ban': { needs: ['so', 'co-quan', 'ngay'], asks: ['trich-yeu', 'nguon', ...OF_SOURCE] },
  nguon: { needs: ['nguon'], asks: OF_SOURCE },
  'hoi-nghi': { needs: ['noi', 'ngay', 'co-quan'], asks: ['ten', 'van-ban', 'nguon', ...OF_SOURCE] },
  'kiem-tra': { needs: ['noi', 'ngay', 'co-quan'], asks: ['van-ban', 'nguon', ...OF_SOURCE] },
} as const satisfies Readonly<Record<string, { needs: readonly Option[]; asks: readonly Option[] }>>;

export type Command = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];
