/** What can be said of a new file, by the name of its option, and how it is asked for where no command asks otherwise. */
const QUESTIONS = {
  so: 'Số và ký hiệu, ví dụ 43-KH/TU',
  loai: 'Loại văn bản, ví dụ Quy định',
  'co-quan': 'Cơ quan ban hành, ví dụ Tỉnh ủy Đắk Nông',
  ngay: 'Ngày ban hành, ví dụ 23/3/2022; chỉ biết năm thì ghi năm',
  noi: 'Nơi họp, ví dụ Ninh Thuận',
  'trich-yeu': 'Trích yếu, không kèm loại và số',
  ten: 'Tên hội nghị',
  'van-ban': 'Văn bản được quán triệt, ví dụ 21-KL/TW; nhiều văn bản thì cách nhau bằng dấu phẩy',
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

/** What a command asks in words of its own. */
const OWN_QUESTIONS: Partial<Record<Command, Partial<Record<Option, string>>>> = {
  'hoi-nghi': {
    'co-quan': 'Cơ quan tổ chức hội nghị, ví dụ Tỉnh ủy Đắk Nông',
    ngay: 'Ngày họp, ví dụ 18/3/2022',
  },
  'kiem-tra': {
    noi: 'Nơi được kiểm tra, ví dụ Quảng Nam',
    'co-quan': 'Cơ quan kiểm tra, ví dụ Ban Bí thư',
    ngay: 'Ngày bắt đầu kiểm tra, ví dụ 12/8/2024',
    'van-ban': 'Văn bản mà việc thực hiện được kiểm tra, ví dụ 21-KL/TW; nhiều văn bản thì cách nhau bằng dấu phẩy',
  },
};

/** How a command asks for something. */
export function questionOf(option: Option, command: Command): string {
  return OWN_QUESTIONS[command]?.[option] ?? QUESTIONS[option];
}
