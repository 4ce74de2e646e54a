import { siteUrls } from '../../domain/addresses/urls.ts';
import type { Collection } from '../../domain/content/collections.ts';
import type { CatalogueRow } from '../../domain/query/catalogue.ts';
import { facetsOf as groupsOf } from '../../domain/views/browse.ts';
import { type Library, nameOf } from '../../domain/views/library.ts';
import { facetsOf } from './_facets.ts';

const URLS = siteUrls('');

/** The lists of all that is of one kind, by the names that readers give them; of directives the catalogue is one. */
const LIST_NAMES: readonly (readonly [of: Collection, name: string, text: string, ...aliases: string[]])[] = [
  [
    'hoi-nghi',
    'Hội nghị',
    'Các hội nghị quán triệt, triển khai văn bản của Đảng, xếp theo ngày họp.',
    'danh sách các hội nghị quán triệt',
    'những hội nghị đã họp, đã diễn ra',
  ],
  [
    'kiem-tra',
    'Danh sách các cuộc kiểm tra, giám sát',
    'Các cuộc kiểm tra, giám sát việc thực hiện văn bản của Đảng, theo ngày.',
    'tỉnh nào đã bị kiểm tra',
    'danh sách đoàn kiểm tra',
  ],
  [
    'co-quan',
    'Cơ quan ban hành',
    'Các cơ quan của Đảng đã ban hành văn bản hoặc tổ chức hội nghị có trong bộ sưu tập.',
    'danh sách các cơ quan ban hành văn bản',
  ],
  [
    'nguon',
    'Nguồn',
    'Các nguồn mà trang tra cứu này dẫn, xếp theo bậc và số trang dẫn.',
    'danh sách các nguồn',
    'danh sách tài liệu tham khảo',
  ],
  [
    'thuat-ngu',
    'Thuật ngữ',
    'Giải nghĩa ngắn những từ thường gặp trong văn bản của Đảng.',
    'bảng, danh sách thuật ngữ công tác đảng',
    'từ điển công tác đảng',
    'giải nghĩa các từ',
  ],
];

/** The rows of lists: of collections, of years, of kinds, of clauses beside older ones; and of the checker. */
export function listRows(library: Library): CatalogueRow[] {
  return [
    ...LIST_NAMES.map(([of, name, text, ...aliases]) => ({ ...row(URLS.list(of), name, text), aliases })),
    checkerRow(),
    ...yearRows(library),
    ...groupRows(library),
    ...lineageRows(library),
  ];
}

function checkerRow(): CatalogueRow {
  const text = 'Dán một kế hoạch, báo cáo hay bài viết: trang chỉ ra viện dẫn nào nên sửa.';
  return {
    ...row(URLS.checker, 'Kiểm tra viện dẫn', text),
    aliases: ['kiểm tra viện dẫn trong văn bản của tôi', 'soát lỗi trích dẫn', 'công cụ kiểm tra căn cứ của văn bản'],
  };
}

/** What applied in each year. */
function yearRows({ years }: Library): CatalogueRow[] {
  return years.map(({ year }) => ({
    ...row(URLS.inForce(year), `Văn bản áp dụng trong năm ${year}`, 'Ban hành, bị thay thế, áp dụng cả năm.'),
    aliases: [`văn bản đang áp dụng, còn hiệu lực năm ${year}`, `hết hiệu lực năm ${year}`],
    facets: facetsOf('Trang', undefined, { nam: `${year}` }),
  }));
}

/** The directives of each year and of each kind; bodies and states have pages that tell more. */
function groupRows({ directives, bodies }: Library): CatalogueRow[] {
  return groupsOf(directives.values(), bodies).flatMap(({ id, values }) =>
    values.flatMap(({ id: value, label }) => {
      const of = row(URLS.browse(id, value), '', 'Danh mục, mới trước.');
      if (id === 'loai') return { ...of, name: `Các ${label.toLowerCase()}`, aliases: [`danh sách ${label}`] };
      if (id !== 'nam') return [];
      const facets = facetsOf('Trang', undefined, { nam: label });
      return { ...of, name: `Văn bản ban hành năm ${label}`, aliases: [`văn bản theo năm ${label}`], facets };
    }),
  );
}

/** Where the clauses of each directive come from, by its number and by that of the older one. */
function lineageRows(library: Library): CatalogueRow[] {
  return [...library.concordances].map(([slug, concordances]) => {
    const [newer, ...older] = [slug, ...concordances.map((each) => each.older)].map((each) => nameOf(each, library));
    return {
      ...row(URLS.lineage(slug), `Nguồn gốc các điều của ${newer}`, 'Điều nào giữ nguyên, có thay đổi, mới.'),
      aliases: older.map((name) => `đối chiếu, so sánh điều khoản ${newer} với ${name}`),
    };
  });
}

function row(address: string, name: string, text: string): CatalogueRow {
  return {
    path: address.slice(1),
    name,
    title: '',
    aliases: [],
    about: 'Toàn bộ bộ sưu tập',
    state: '',
    keywords: '',
    text,
    facets: facetsOf('Trang'),
    weight: 0.78,
  };
}
