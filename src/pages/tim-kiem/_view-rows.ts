import { siteUrls, type View } from '../../domain/addresses/urls.ts';
import type { CatalogueRow } from '../../domain/query/catalogue.ts';
import type { Library } from '../../domain/views/library.ts';
import { facetsOf } from './_facets.ts';

/** Pages that show the whole collection, by the names that readers give them. */
const VIEW_NAMES: readonly (readonly [view: View, name: string, text: string, ...aliases: string[]])[] = [
  [
    'trien-khai',
    'Cây triển khai',
    'Văn bản của Trung ương được triển khai bằng những kế hoạch, hướng dẫn nào, sau bao nhiêu ngày, quán triệt ở hội nghị nào.',
    'sơ đồ triển khai từ trung ương xuống địa phương',
    'các kế hoạch thực hiện',
    'tỉnh nào đã triển khai',
  ],
  [
    'thay-the',
    'Chuỗi thay thế',
    'Các văn bản lần lượt thay thế nhau, từ cũ đến mới, với ngày ban hành và nguồn của từng lần thay thế.',
    'văn bản bị thay thế',
    'văn bản hết hiệu lực',
    'văn bản thay thế nhau, quy định nào thay thế quy định nào',
  ],
  [
    'hieu-luc',
    'Văn bản áp dụng theo từng ngày',
    'Mỗi văn bản được ban hành khi nào, bị thay thế khi nào, và ngày nào văn bản nào đang áp dụng.',
    'văn bản đang áp dụng',
    'văn bản còn hiệu lực',
    'hiệu lực theo ngày',
  ],
  [
    'dong-thoi-gian',
    'Dòng thời gian',
    'Văn bản của Đảng, hội nghị quán triệt và các lần thay thế, theo ngày.',
    'các mốc thời gian',
    'theo thời gian',
    'lịch sử ban hành',
  ],
  [
    'ma-tran',
    'Bảng chủ đề',
    'Mỗi chủ đề được văn bản nào của Trung ương và kế hoạch nào nói tới, kèm liên kết tới đúng mục.',
    'ma trận nhiệm vụ, chủ đề và văn bản',
    'bảng nhiệm vụ',
    'so sánh các kế hoạch',
    'đối chiếu nhiệm vụ',
  ],
  [
    'chu-de',
    'Chủ đề',
    'Các chủ đề mà văn bản của Đảng nói tới, và những mục cùng nói về mỗi chủ đề.',
    'danh sách chủ đề',
    'các nhiệm vụ theo chủ đề',
  ],
  [
    'duyet',
    'Danh mục văn bản',
    'Văn bản theo loại, cơ quan, cấp, nơi, năm và hiệu lực.',
    'danh sách văn bản',
    'tất cả văn bản',
    'toàn bộ văn bản trên trang',
    'văn bản theo năm',
    'văn bản theo loại',
  ],
];

/** The rows of the pages that show the whole collection. */
export function viewRows(): CatalogueRow[] {
  return VIEW_NAMES.map(([view, name, text, ...aliases]) => ({
    ...row(siteUrls('').view(view).slice(1), name, text, 'Toàn bộ bộ sưu tập'),
    aliases,
    weight: 0.8,
  }));
}

/** The rows of the themes. */
export function themeRows({ themes }: Library): CatalogueRow[] {
  return themes.map(({ id, name, about, keywords = [] }) => {
    return { ...row(siteUrls('').theme(id).slice(1), name, about, 'Chủ đề'), typed: keywords.join(', ') };
  });
}

function row(path: string, name: string, text: string, kind: string): CatalogueRow {
  return {
    path,
    name,
    title: '',
    aliases: [],
    about: kind,
    state: '',
    keywords: kind === 'Chủ đề' ? 'chủ đề, nhiệm vụ, các văn bản nói về việc này ở mục nào' : '',
    text,
    facets: facetsOf(kind === 'Chủ đề' ? 'Chủ đề' : 'Trang'),
    weight: 0.78,
  };
}
