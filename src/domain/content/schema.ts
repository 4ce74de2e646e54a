/**
 * What the front matter of each kind of file may say. The descriptions are for authors: an error about a
 * field quotes them. Keys are the terms of ELI and schema.org Legislation; a `slug` names a file without its ending.
 */
import { z } from 'astro/zod';
import { KINDS } from '../party/kinds.ts';
import { parseNumber } from '../party/number.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import { CHANGE_NAMES } from './changes.ts';

/** What is told of a value that is no day. */
export const NEEDS_DATE = 'cần một ngày có thật, viết dạng năm-tháng-ngày, ví dụ 2021-10-25';

const isoDate = z.string().refine(isDate, NEEDS_DATE).meta({ format: 'date' });

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const slug = z.string().regex(SLUG, 'cần chữ không dấu, nối bằng gạch nối, ví dụ nhiem-vu-2');

/** The name of a file in another folder; that the file is there is checked of every field made by this. */
const fileIn = (collection: string) => z.string().min(1).meta({ collection });

const sources = z.array(fileIn('nguon')).min(1).describe('tên nguồn, tức tên tệp trong nguon/, ít nhất một');

const person = z.strictObject({
  name: z.string().min(1).describe('họ và tên'),
  role: z.string().min(1).describe('chức danh vào ngày đó, đúng như nguồn ghi'),
});

const link = z.strictObject({
  to: fileIn('van-ban').describe('văn bản được nói tới, ví dụ 21-kl-tw-2021'),
  note: z.string().min(1).optional().describe('điều cùng các nguồn ấy nói thêm về quan hệ này, viết như một câu'),
  sources,
});

/** The names of relations in Vietnamese: "basis: căn cứ; implements: triển khai; …". */
const RELATION_WORDS = RELATION_TYPES.map((type) => `${type}: ${RELATIONS[type].label.toLowerCase()}`).join('; ');

const relations = z.partialRecord(z.enum(RELATION_TYPES).describe(RELATION_WORDS), z.array(link).min(1));

const keywords = z
  .array(z.string().min(1))
  .min(1)
  .optional()
  .describe(
    'lời người đọc hay gõ khi tìm mà trang không có, ví dụ [nghỉ hưu sớm, xin thôi việc]; chỉ để tìm, không hiện trên trang',
  );

const clauseKeywords = z
  .record(z.string(), z.array(z.string().min(1)).min(1))
  .optional()
  .describe(
    'địa chỉ mục: [lời người đọc hay gõ khi tìm điều mà mục ấy nói, mà trang không có], ví dụ dieu-6: [đơn nặc danh]; chỉ để tìm',
  );

const themes = z.record(
  z.string().meta({ collection: 'chu-de' }),
  z
    .array(z.string().min(1))
    .describe(
      'địa chỉ các mục nói về chủ đề, ví dụ [nhom-1, nhiem-vu-2], đúng như phần sau dấu # trên trang; [] khi cả văn bản nói về chủ đề ấy',
    ),
);

const spokenThemes = z.record(
  z.string().meta({ collection: 'chu-de' }),
  z
    .array(z.string().min(1))
    .min(1)
    .describe('địa chỉ các mục nói về chủ đề, ví dụ [yeu-cau], đúng như phần sau dấu # trên trang'),
);

const step = z.strictObject({
  clause: slug.optional().describe('mục của văn bản này, ví dụ dieu-2; bỏ trống khi chưa rõ mục mới'),
  older: fileIn('van-ban').describe('văn bản có trước, ví dụ 47-qd-tw-2011'),
  from: slug
    .optional()
    .describe('mục của văn bản có trước, ví dụ dieu-7; bỏ trống khi mục này mới hoặc chưa rõ mục cũ'),
  change: z
    .enum(CHANGE_NAMES)
    .describe('kept: giữ nguyên; changed: có thay đổi; moved: chuyển từ mục khác; new: mới; unknown: chưa rõ'),
  note: z.string().min(1).optional().describe('điều nguồn nói thêm, ví dụ phần nào mới'),
  sources,
});

const status = z.strictObject({
  state: z
    .enum(['in-force', 'amended', 'replaced', 'draft', 'unknown'])
    .describe(
      'in-force: còn hiệu lực; amended: đã sửa đổi; replaced: đã bị thay thế; draft: dự thảo; unknown: chưa rõ',
    ),
  since: isoDate
    .optional()
    .describe('ngày tình trạng này bắt đầu, chỉ ghi khi nguồn nói; ngày của văn bản mới đã có ở văn bản ấy'),
  checked: isoDate.describe('ngày xem lại nguồn gần nhất'),
  sources,
});

export const directiveSchema = z.strictObject({
  kind: z.enum(KINDS.map((kind) => kind.name)).describe('loại văn bản, ví dụ Kết luận'),
  number: z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) || parseNumber(text) !== undefined,
      'cần dạng 21-KL/TW, hoặc riêng chữ số trong dấu nháy ("107") khi nguồn không in đủ',
    )
    .optional()
    .describe('số và ký hiệu đúng như nguồn in; bỏ trống khi chưa có số'),
  title: z.string().min(1).describe('trích yếu, không kèm loại và số'),
  issuer: fileIn('co-quan').describe('cơ quan ban hành, tức tên tệp trong co-quan/'),
  issued: isoDate.optional().describe('ngày ban hành; bỏ trống khi chưa rõ'),
  added: isoDate.optional().describe('ngày đưa lên trang; bỏ trống thì bảng tin lấy ngày ban hành'),
  term: z.enum(['IX', 'X', 'XI', 'XII', 'XIII', 'XIV']).optional().describe('khóa của Ban Chấp hành Trung ương'),
  signer: person.optional().describe('người ký'),
  status: status.describe('tình trạng hiệu lực'),
  coverage: z.enum(['full', 'record']).describe('full: trang đầy đủ; record: phiếu ngắn'),
  articles: z.int().positive().optional().describe('số điều của văn bản, chỉ ghi khi nguồn nói rõ, ví dụ 19'),
  relations: relations.default({}).describe('quan hệ với văn bản có trước, chỉ ghi ở văn bản mới hơn'),
  themes: themes
    .default({})
    .describe('chủ đề nhiệm vụ, và các mục của văn bản nói về mỗi chủ đề; [] khi cả văn bản nói về chủ đề ấy'),
  lineage: z.array(step).min(1).optional().describe('mục nào của văn bản có trước thành mục nào của văn bản này'),
  keywords,
  clauseKeywords,
  sources: sources.describe('tên nguồn cho số, ngày, cơ quan và trích yếu'),
});

export const conferenceSchema = z.strictObject({
  title: z.string().min(1).describe('tên hội nghị'),
  held: isoDate.describe('ngày họp'),
  place: z.string().min(1).describe('tỉnh, thành phố hoặc nơi họp, ví dụ Ninh Thuận'),
  venue: z.string().optional().describe('địa điểm hoặc hình thức, đúng như nguồn ghi'),
  hosts: z.array(fileIn('co-quan')).min(1).describe('cơ quan tổ chức, tức tên tệp trong co-quan/'),
  chairs: z.array(person).default([]).describe('người chủ trì; bỏ trống khi nguồn không nêu'),
  speakers: z
    .array(person.extend({ presented: z.array(fileIn('van-ban')).default([]) }))
    .default([])
    .describe('người truyền đạt và văn bản họ truyền đạt'),
  attendance: z.int().positive().optional().describe('số người dự, viết liền, không có dấu chấm: 2000'),
  disseminates: z.array(fileIn('van-ban')).default([]).describe('văn bản được quán triệt'),
  discusses: z.array(fileIn('van-ban')).default([]).describe('văn bản được bàn tới mà không phải để quán triệt'),
  themes: spokenThemes
    .default({})
    .describe('chủ đề nhiệm vụ mà lời ở hội nghị nói tới, theo nguồn, và các mục nói về mỗi chủ đề'),
  keywords,
  sources,
});

export const inspectionSchema = z.strictObject({
  how: z.enum(['inspection', 'supervision']).describe('inspection: kiểm tra; supervision: giám sát'),
  place: z.string().min(1).describe('tỉnh, thành phố hoặc nơi được kiểm tra, ví dụ Quảng Nam'),
  began: isoDate.optional().describe('ngày bắt đầu, tức ngày công bố hoặc triển khai quyết định; bỏ trống khi chưa rõ'),
  ended: isoDate.optional().describe('ngày kết thúc hoặc ngày có kết luận; bỏ trống khi chưa rõ'),
  by: z.array(fileIn('co-quan')).min(1).describe('cơ quan kiểm tra, tức tên tệp trong co-quan/'),
  team: z.string().min(1).optional().describe('tên đoàn hoặc số quyết định, ví dụ Đoàn kiểm tra số 1356'),
  head: person.optional().describe('trưởng đoàn'),
  inspected: z
    .array(z.string().min(1))
    .default([])
    .describe('các tổ chức được kiểm tra, đúng như nguồn ghi; bỏ trống khi nguồn không nêu'),
  examines: z.array(fileIn('van-ban')).min(1).describe('văn bản mà việc thực hiện được kiểm tra'),
  sources,
});

export const bodySchema = z.strictObject({
  name: z.string().min(1).describe('tên cơ quan'),
  level: z.enum(['central', 'province', 'other']).describe('central: trung ương; province: tỉnh; other: cơ quan khác'),
  organ: z.string().optional().describe('ký hiệu trong số văn bản, ví dụ TU'),
  place: z.string().optional().describe('tỉnh, thành phố, ví dụ Ninh Thuận'),
});

export const termSchema = z.strictObject({
  term: z.string().min(1).describe('thuật ngữ'),
  aliases: z.array(z.string()).default([]).describe('cách viết khác'),
  keywords,
});

const repositoryFile = z.strictObject({
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'cần chủ kho và tên kho, ví dụ chu-kho/ten-kho')
    .describe('chủ kho và tên kho trên GitHub, ví dụ chu-kho/ten-kho'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, 'cần mã 40 chữ số thập lục phân của bản đã đọc')
    .describe('mã của bản đã đọc'),
  path: z.string().min(1).describe('đường dẫn của tệp trong kho'),
});

export const sourceSchema = z.strictObject({
  title: z.string().min(1).describe('tên bài, tên trang'),
  publisher: z.string().min(1).describe('nơi đăng'),
  author: z.string().optional().describe('tác giả'),
  published: isoDate.optional().describe('ngày đăng; bỏ trống khi nguồn không ghi'),
  url: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .optional()
    .describe('địa chỉ; bỏ trống khi không có'),
  file: repositoryFile.optional().describe('tệp trong một kho mã nguồn công khai'),
  unavailable: z
    .string()
    .min(1)
    .optional()
    .describe('vì sao không đọc lại được nguồn này và vì sao vẫn dùng; chỉ ghi khi không có địa chỉ, không có kho'),
  grade: z
    .enum(['primary', 'secondary', 'editorial'])
    .describe('primary: báo chí hoặc trang chính thức; secondary: nguồn thứ cấp; editorial: biên tập'),
  quotes: z
    .array(z.string())
    .default([])
    .describe('lời của chính nguồn, được phép đặt trong ngoặc kép khi dẫn nguồn này'),
  unprinted: z
    .array(z.string())
    .default([])
    .describe('điều biên tập biết mà nguồn không in, ví dụ tên tỉnh; câu nào nói tới phải có thêm [^bien-tap]'),
  checked: isoDate.describe('ngày xem lại nguồn gần nhất'),
});

export const themeSchema = z.strictObject({
  name: z.string().min(1).describe('tên chủ đề, ví dụ Nêu gương'),
  about: z.string().min(1).describe('một câu nói chủ đề gồm những việc gì'),
  order: z.int().positive().describe('thứ tự trong bảng chủ đề, từ 1'),
  keywords,
});

export const familySchema = z.strictObject({
  name: z.string().min(1).describe('tên nhóm trên trang chủ, ví dụ Hai văn bản trung tâm'),
  central: z.array(fileIn('van-ban')).min(1).describe('các văn bản trung tâm, văn bản chính đứng đầu'),
  tree: fileIn('van-ban').describe('văn bản ở gốc cây triển khai'),
  description: z.string().min(1).describe('các văn bản của nhóm, một cụm danh từ, cho máy tìm kiếm'),
  summary: z.string().min(1).describe('các văn bản của nhóm, một cụm danh từ, cho người đọc trang chủ'),
  spread: z
    .strictObject({
      name: z.string().min(1).describe('tên phần, ví dụ Từ Trung ương tới địa phương, 2021–2022'),
      from: isoDate.describe('ngày đầu'),
      to: isoDate.describe('ngày cuối'),
    })
    .describe('khoảng thời gian phổ biến, vẽ riêng trong dòng thời gian'),
  queries: z.array(z.string().min(1)).default([]).describe('câu tìm mẫu trên trang chủ'),
});

export const provincesSchema = z.strictObject({
  from: isoDate.optional().describe('ngày đầu; bỏ trống khi không cần biết'),
  until: isoDate.optional().describe('ngày cuối; bỏ trống khi đang dùng'),
  provinces: z.array(z.string().min(1)).min(1).describe('tên các tỉnh, thành phố, theo thứ tự trong danh sách'),
  merged: z
    .record(z.string(), z.array(z.string().min(1)).min(2))
    .default({})
    .describe('nơi mới: [những nơi cũ nhập thành nó]'),
  tiles: z
    .record(z.string(), z.tuple([z.int().nonnegative(), z.int().nonnegative()]))
    .default({})
    .describe('chỗ của mỗi nơi trên bản đồ ô: [cột từ tây sang đông, hàng từ bắc xuống nam], từ 0'),
  sources,
});

export const congressSchema = z.strictObject({
  term: z
    .string()
    .regex(/^[IVX]+$/, 'cần số La Mã, ví dụ XIII')
    .describe('khóa của Ban Chấp hành Trung ương'),
  began: isoDate.describe('ngày khóa bắt đầu, tức ngày bế mạc đại hội'),
  adopted: z
    .array(
      z.strictObject({
        plenum: z.int().positive().describe('hội nghị lần thứ mấy'),
        to: fileIn('van-ban').describe('văn bản của hội nghị'),
        alone: z.boolean().describe('true khi gọi tên hội nghị là đủ biết văn bản này, không cần nêu chủ đề'),
        sources,
      }),
    )
    .default([])
    .describe('văn bản mà người viết gọi bằng tên hội nghị, ví dụ Nghị quyết Trung ương 4'),
  sources,
});

export const namesakeSchema = z.strictObject({
  kind: z.enum(KINDS.map((kind) => kind.name)).describe('loại văn bản, ví dụ Nghị quyết'),
  number: z
    .string()
    .refine((text) => parseNumber(text) !== undefined, 'cần dạng 28-NQ/TW')
    .describe('số và ký hiệu đúng như nguồn in'),
  title: z.string().min(1).describe('trích yếu, không kèm loại và số'),
  issuer: z.string().min(1).optional().describe('tên cơ quan ban hành; bỏ trống khi chưa rõ'),
  issued: isoDate.optional().describe('ngày ban hành; bỏ trống khi chỉ biết năm, năm thì ghi ở tên tệp'),
  term: z
    .string()
    .regex(/^[IVX]+$/, 'cần số La Mã, ví dụ XII')
    .optional()
    .describe('khóa của Ban Chấp hành Trung ương; bỏ trống thì tính từ ngày'),
  sources,
});

export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('tên trang'),
  description: z.string().min(1).describe('một câu giới thiệu'),
  audience: z
    .enum(['reader', 'author'])
    .default('reader')
    .describe('reader: cho người đọc; author: cho người viết nội dung, không có trong kết quả tìm kiếm'),
  keywords,
});

export type DirectiveData = z.infer<typeof directiveSchema>;
export type NamesakeData = z.infer<typeof namesakeSchema>;
export type BodyData = z.infer<typeof bodySchema>;
export type SourceData = z.infer<typeof sourceSchema>;

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
