import { exactForm, fold } from '../language/vietnamese.ts';

/** What a query is about, as far as words tell that stand in no question of this matter, or in each of them. */
export type Matter = 'party' | 'other' | undefined;

/** Members, cells and organs of the Party: who asks of them asks of what its directives are about, in words of his own. */
const PARTY =
  /\b(?:dang (?:vien|doan|uy|bo)|(?:vao|dieu le|to chuc) dang|ket nap|chi bo|cap uy|bi thu|ban can su|can bo|19 dieu)\b/;

/**
 * What readers look for elsewhere, whoever it is about: pay, lives of persons, ways to reach an office, other parties and
 * old history.
 */
const NEVER = phrases(
  `phụ cấp, trợ cấp, lương cơ sở, lương hưu, mức lương, bảng lương, tăng lương, tiền lương, lương bí thư, đảng phí,
  tiểu sử, lý lịch tổng bí thư, số điện thoại, đường dây nóng, lịch tiếp dân, giáo trình, học phí,
  danh sách ủy viên, danh sách bộ trưởng, danh sách đại biểu, ngày bầu cử, bầu cử tổng thống, tổng thống,
  đảng bảo thủ, đảng cộng hòa, đảng cộng sản trung quốc, đảng cộng sản lào, quốc dân đảng, luận cương,
  cương lĩnh chính trị đầu tiên, chính cương vắn tắt, điện biên phủ, thời tiết, kết quả xổ số, xổ số, vé số,
  trúng cử, kết quả bầu cử`,
);

/**
 * The same in kinds of words: organs of other states; who holds an office; a year before all that is here; a case at
 * court, when a query begins with it.
 */
const NEVER_SO = new RegExp(
  [
    String.raw`\b(?:bo chinh tri|uy vien|dang|quoc hoi|chinh phu|chu tich|tong bi thu|hien phap|luat|bau cu)\b.*\b(?:trung quoc|hoa ky|lien xo|campuchia|cuba|han quoc|nhat ban|trieu tien|thai lan|an do|nuoc (?:my|nga|phap|duc|anh|lao))\b`,
    String.raw`\b(?:hien nay|hien tai|bay gio) (?:dang )?la ai\b|\bla ai (?:hien nay|hien tai|bay gio)\b`,
    String.raw`\b(?:nam|\d\d?) 1(?:[0-8]\d\d|9[0-7]\d)\b`,
    String.raw`^ (?:vu|dai) an\b`,
  ].join('|'),
);

/**
 * What those ask who mean nothing of the Party, when no word beside it is the Party's. None that without its marks is a
 * part of what directives say: “sửa chữa” is “sửa chưa”.
 */
const ELSEWHERE = phrases(
  `tuyển dụng, tìm việc, xin việc, nghỉ việc, thử việc, hợp đồng lao động, hợp đồng mua bán, hợp đồng thuê,
  tuyển sinh, điểm chuẩn, thi đại học, thi tốt nghiệp, học bổng, luận văn, bài tập, giải bài, soạn bài, lớp 1,
  lớp 5, lớp 9, lớp 10, lớp 12, môn toán, môn văn, sinh viên, công thức, cách nấu, nấu ăn, nấu phở, món ăn,
  làm bánh, giảm cân, tăng cân, tập gym, triệu chứng, bệnh viện, bác sĩ, khám bệnh, thuốc trị, đau đầu, đau bụng,
  mang thai, em bé, nuôi con, nuôi chó, con mèo, trồng rau, cây cảnh, ly hôn, kết hôn, hôn nhân, chia tài sản,
  thừa kế, khai sinh, hộ khẩu, tạm trú, căn cước, cccd, làm sổ đỏ, tên sổ đỏ, sổ hồng, làm hộ chiếu, đổi hộ chiếu,
  bằng lái, giấy phép lái xe, phạt nguội, nồng độ cồn, đăng ký xe, biển số, bảo hiểm, bhxh, bhyt, thất nghiệp,
  mã số thuế, thuế thu nhập, thuế gtgt, hoàn thuế, hóa đơn, trộm cắp, hình phạt tội, luật đất đai,
  luật doanh nghiệp, luật lao động, luật giao thông, luật nhà giáo, luật nhà ở, luật dân sự, luật hình sự,
  luật an ninh mạng, luật hôn nhân, luật bảo hiểm, luật đầu tư, luật xây dựng, luật sư, bộ luật, nghị định 100,
  vay vốn, thẻ tín dụng, tiền ảo, bitcoin, tiết kiệm 12 tháng, công ty, cổ đông, doanh nghiệp 2020, khởi nghiệp,
  kinh doanh, bán hàng, shopee, tiki, cửa hàng, siêu thị, chung cư, cho thuê, phòng trọ, sửa ống, lắp đặt, điều hòa,
  máy giặt, tủ lạnh, máy tính, máy lạnh, máy bay, máy ảnh, tivi, laptop, iphone, samsung, android, wifi, mật khẩu,
  tài khoản zalo, tài khoản game, bị khóa, bị hack, cài đặt, màn hình, tải game, tải nhạc, excel, photoshop,
  chơi game, mobile, xe máy, xe đạp, ô tô, xe điện, vinfast, honda, lái xe, bóng đá, world cup, ngoại hạng anh,
  lịch thi đấu, tỷ số, bóng chuyền, cầu thủ, phim, ca sĩ, diễn viên, bài hát, karaoke, idol, hoàng đạo, vé tàu,
  vé xe, giờ tàu, tàu hỏa, lịch tàu, xe buýt, khách sạn, quán ăn, quán cà phê, quán ca phê, trà sữa, nhà hàng,
  đường đi, lịch âm, âm lịch, nghỉ tết, lịch nghỉ, nghỉ lễ, cưới hỏi, khủng long, kinh tế mỹ, chiến tranh,
  thế chiến, triều nguyễn, nhà trần, du lịch đà lạt, du lịch phú quốc, giá vàng, giá xăng, giá dầu, giá nhà,
  giá đất, giá vé, giá xe, giá điện, giá cổ phiếu, giáo viên, tỷ giá, lãi suất, chứng khoán, mua cổ phiếu,
  học tiếng anh, tải phần mềm, tìm việc làm, công thức nấu, mua nhà trả góp, thời khóa biểu, nghĩa vụ quân sự,
  quân nhân, hiến máu, vắc xin, covid, uống thuốc, vitamin, cân nặng, huyết áp, tiểu đường, ung thư, đau lưng,
  nha khoa, làm đẹp, trị mụn, gia sư, học thêm, trường chuyên, sách giáo khoa, toán lớp, văn mẫu, nghị luận xã hội,
  giảm giá, khuyến mãi, mua online, lazada, đặt hàng, giao hàng, quần áo, son môi, nước hoa, chatgpt, tải app,
  driver, usb, camera, sim, 5g, netflix, instagram, vneid, đặt phòng, bãi biển, phượt, anime, truyện tranh,
  truyện ngôn tình, hợp âm, nhạc trẻ, hoa hậu, rạp chiếu, minecraft, free fire, nhiệt độ, chất lượng không khí,
  động đất, lũ lụt, thẻ atm, gửi tiết kiệm, trả góp, tiền điện, tiền nước, giết người, lừa đảo, tai nạn giao thông,
  đuối nước, cá cảnh, hoa lan, bonsai, làm vườn, phân bón, giá lúa, giá cà phê, giá heo, thịt kho, canh chua, bún,
  cơm tấm, bánh mì, cocktail, cầu lông, tennis, bơi lội, marathon, u23, sea games, đội tuyển, champions league,
  v league, quốc ca, quốc huy, quốc kỳ, huân chương, nghệ sĩ nhân dân, độ tuổi đoàn, đoàn phí, đội viên,
  hội cựu chiến binh, quân hàm, tàu ngầm, tên lửa, kháng chiến, cải cách ruộng đất, nhân văn giai phẩm,
  thủ tướng là ai, mấy tuổi, quê ở đâu, con trai ông, lương tháng, thuế đất, quy hoạch đất, đền bù,
  giải phóng mặt bằng, cao tốc, sân bay, metro, đường sắt`,
);

/** What a query is about, by its folded words, and by the same with the marks they were typed with, where they were. */
export function matterOf(words: readonly string[], marked?: readonly string[]): Matter {
  const text = ` ${words.join(' ')} `;
  const exact = marked && ` ${marked.join(' ')} `;
  const says = (list: readonly Phrase[]) =>
    list.some(
      ({ folded, typed }) => text.includes(` ${folded} `) && (exact?.includes(` ${withMarks(typed)} `) ?? true),
    );
  if (says(NEVER) || NEVER_SO.test(text)) return 'other';
  if (PARTY.test(text)) return 'party';
  return says(ELSEWHERE) ? 'other' : undefined;
}

interface Phrase {
  readonly folded: string;
  readonly typed: string;
}

/** Folds a list as one text: word by word it would take as long as the rest of a query. */
function phrases(list: string): Phrase[] {
  const plain = list.replace(/\s+/g, ' ');
  const folded = fold(plain).split(', ');
  return plain.split(', ').map((typed, at) => ({ typed, folded: folded[at] ?? typed }));
}

function withMarks(phrase: string): string {
  return phrase.split(' ').map(exactForm).join(' ');
}
