/** Themes of tasks, by which directives are compared clause by clause, in the order of the matrix. */

interface Theme {
  /** Its name in front matter and in addresses. */
  readonly id: string;
  readonly name: string;
  /** What belongs to it. */
  readonly about: string;
}

export const THEMES = [
  {
    id: 'hoc-tap-quan-triet',
    name: 'Học tập, quán triệt',
    about: 'Học, nghe giới thiệu và phổ biến văn bản.',
  },
  {
    id: 'sinh-hoat-chinh-tri',
    name: 'Đợt sinh hoạt chính trị',
    about: 'Đợt sinh hoạt về xây dựng, chỉnh đốn Đảng.',
  },
  {
    id: 'xay-dung-ke-hoach',
    name: 'Xây dựng kế hoạch',
    about: 'Lập kế hoạch thực hiện của từng nơi.',
  },
  {
    id: 'giao-duc-chinh-tri-tu-tuong',
    name: 'Giáo dục chính trị, tư tưởng',
    about: 'Giáo dục chính trị, tư tưởng và nền tảng tư tưởng của Đảng.',
  },
  {
    id: 'tu-phe-binh-va-phe-binh',
    name: 'Tự phê bình và phê bình',
    about: 'Tự phê bình và phê bình trong sinh hoạt đảng.',
  },
  {
    id: 'sinh-hoat-dang',
    name: 'Sinh hoạt đảng, tập trung dân chủ',
    about: 'Nguyên tắc tổ chức, chất lượng sinh hoạt của cấp ủy và chi bộ.',
  },
  {
    id: 'cong-tac-can-bo',
    name: 'Công tác cán bộ',
    about: 'Đội ngũ, quản lý, đánh giá và bảo vệ cán bộ.',
  },
  {
    id: 'lay-phieu-tin-nhiem',
    name: 'Lấy phiếu tín nhiệm',
    about: 'Lấy phiếu tín nhiệm với người giữ chức vụ lãnh đạo.',
  },
  {
    id: 'neu-guong',
    name: 'Nêu gương',
    about: 'Trách nhiệm nêu gương, nhất là của người đứng đầu.',
  },
  {
    id: 'ngan-chan-suy-thoai',
    name: 'Ngăn chặn suy thoái',
    about: 'Ngăn chặn và xử lý suy thoái, “tự diễn biến”, “tự chuyển hóa”.',
  },
  {
    id: 'kiem-tra-giam-sat',
    name: 'Kiểm tra, giám sát',
    about: 'Kiểm tra, giám sát và kỷ luật đảng.',
  },
  {
    id: 'phong-chong-tham-nhung',
    name: 'Phòng, chống tham nhũng',
    about: 'Phòng, chống tham nhũng, lãng phí, tiêu cực; kê khai tài sản.',
  },
  {
    id: 'the-che',
    name: 'Thể chế, chính sách',
    about: 'Hoàn thiện thể chế; rà soát văn bản của Đảng và Nhà nước.',
  },
  {
    id: 'nhan-dan-va-mat-tran',
    name: 'Nhân dân và Mặt trận',
    about: 'Vai trò của Nhân dân, cơ quan dân cử, Mặt trận và đoàn thể.',
  },
  {
    id: 'bao-chi-va-mang-xa-hoi',
    name: 'Báo chí và mạng xã hội',
    about: 'Phát ngôn, viết, đăng tin; báo chí, internet và mạng xã hội.',
  },
] as const satisfies readonly Theme[];

export type ThemeId = (typeof THEMES)[number]['id'];

export const THEME_IDS: readonly ThemeId[] = THEMES.map(({ id }) => id);

/** What front matter says of themes: ids of clauses by theme. */
export type ThemeMap = Readonly<Partial<Record<ThemeId, readonly string[]>>>;
