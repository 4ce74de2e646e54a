/** What the files for programs look like. The JSON Schemas that the site publishes are made from this. */
import { z } from 'astro/zod';
import { CHANGE_NAMES } from '../content/changes.ts';
import { STATES } from '../content/status.ts';
import { KINDS } from '../party/kinds.ts';
import { RELATION_TYPES } from '../party/relations.ts';

const date = z.iso.date();
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const keys = z.array(key).describe('khóa của các nguồn, tra ở “sources”');
const grade = z.enum(['primary', 'secondary', 'editorial']);
const state = z.enum(Object.keys(STATES) as (keyof typeof STATES)[]);
const type = z.enum(RELATION_TYPES);

const status = z.strictObject({
  state: state.describe('in-force, amended, replaced, draft hoặc unknown'),
  label: z.string().describe('tình trạng bằng tiếng Việt, nói gọn'),
  sentence: z.string().describe('mọi điều đã biết về tình trạng, thành câu'),
  grade: grade.describe('tình trạng này dựa vào đâu: nguồn chính thức, nguồn thứ cấp, hay có phần biên tập suy ra'),
  since: date.nullable().describe('ngày tình trạng này bắt đầu, khi nguồn có nói'),
  by: z.array(key).describe('các văn bản mới làm nên tình trạng này; ngày của chúng xem ở “date” của từng văn bản'),
  checked: date.describe('ngày xem lại nguồn gần nhất'),
  sources: keys,
});

const relation = z.strictObject({
  type: type.describe('loại quan hệ, tính từ văn bản mới tới văn bản cũ'),
  direction: z.enum(['outgoing', 'incoming']).describe('outgoing: văn bản này nói tới; incoming: văn bản kia nói tới'),
  label: z.string().describe('tên quan hệ nhìn từ văn bản này, ví dụ “Bị thay thế bởi”'),
  directive: key.describe('văn bản kia'),
  sources: keys,
});

const clause = z.strictObject({
  id: key,
  depth: z.int().min(2).describe('2: phần; 3 trở lên: điều, mục, nhiệm vụ'),
  title: z.string(),
  address: z.url(),
});

const step = z.strictObject({
  clause: key.nullable().describe('mục của văn bản này'),
  older: key.describe('văn bản có trước'),
  from: key.nullable().describe('mục của văn bản có trước'),
  change: z.enum(CHANGE_NAMES).describe('kept, changed, moved, new hoặc unknown'),
  label: z.string().describe('tên của thay đổi bằng tiếng Việt'),
  note: z.string().nullable().describe('điều nguồn nói thêm'),
  sources: keys,
});

const inspection = z.strictObject({
  slug: key,
  how: z.enum(['inspection', 'supervision']).describe('inspection: kiểm tra; supervision: giám sát'),
  place: z.string().describe('nơi được kiểm tra'),
  began: date.nullable().describe('ngày bắt đầu'),
  ended: date.nullable().describe('ngày kết thúc hoặc ngày có kết luận'),
  by: z.array(key).describe('cơ quan kiểm tra'),
  team: z.string().nullable().describe('tên đoàn hoặc số quyết định'),
  inspected: z.array(z.string()).describe('các tổ chức được kiểm tra'),
  sources: keys,
  address: z.url(),
});

const source = z.strictObject({
  key,
  title: z.string(),
  publisher: z.string(),
  author: z.string().nullable(),
  published: date.nullable(),
  url: z.url().nullable().describe('địa chỉ của nguồn, hoặc của tệp trong kho mã nguồn, khi có'),
  unavailable: z.string().nullable().describe('vì sao không đọc lại được nguồn, khi không có địa chỉ'),
  grade: grade,
  checked: date,
  address: z.url().describe('trang về nguồn này'),
});

const addresses = z.strictObject({
  page: z.url().describe('trang cho người đọc'),
  number: z.url().nullable().describe('địa chỉ chỉ gồm số; có thể chung cho nhiều văn bản'),
  json: z.url(),
  markdown: z.url(),
});

/** One directive. What is not known is null. */
const recordSchema = z.strictObject({
  slug: key.describe('tên riêng của văn bản, không bao giờ đổi'),
  number: z.string().nullable().describe('số và ký hiệu đúng như nguồn in'),
  kind: z.enum(KINDS.map(({ name }) => name)).describe('loại văn bản'),
  name: z.string().describe('loại và số, như trang gọi văn bản'),
  title: z.string().describe('trích yếu'),
  issuer: z.strictObject({ key, name: z.string(), address: z.url() }).describe('cơ quan ban hành'),
  place: z.string().nullable().describe('tỉnh, thành phố của cơ quan ban hành'),
  date: date.nullable().describe('ngày ban hành'),
  year: z.int().nullable().describe('năm ban hành, khi chỉ biết năm'),
  term: z.string().nullable().describe('khóa của Ban Chấp hành Trung ương'),
  signer: z.strictObject({ name: z.string(), role: z.string() }).nullable().describe('người ký'),
  status: status.describe('tình trạng hiệu lực'),
  coverage: z.enum(['full', 'record']).describe('full: trang đầy đủ; record: phiếu ngắn'),
  summary: z.string().describe('đoạn mở đầu của trang'),
  relations: z.array(relation).describe('quan hệ với văn bản khác, cả hai chiều; chiều incoming không quá 50'),
  moreRelations: z
    .int()
    .nonnegative()
    .describe('số quan hệ chiều incoming không kể ở “relations”; đồ thị /api/do-thi.json có đủ'),
  clauses: z.array(clause).describe('các phần của trang, mỗi phần một địa chỉ'),
  lineage: z
    .array(step)
    .describe('mục nào của văn bản có trước thành mục nào của văn bản này; mục không nguồn nào nói tới là unknown'),
  inspections: z.array(inspection).describe('các cuộc kiểm tra, giám sát việc thực hiện văn bản, không quá 50'),
  moreInspections: z.int().nonnegative().describe('số cuộc kiểm tra, giám sát không kể ở “inspections”'),
  sources: z.array(source).describe('mọi nguồn mà trang dẫn'),
  addresses,
});

const head = {
  $schema: z.url(),
  notice: z.string(),
  licence: z.url(),
};

/** The file of one directive. */
const recordFileSchema = recordSchema.extend(head);

const part = {
  ...head,
  count: z.int().nonnegative().describe('số văn bản trong mọi tệp của danh sách'),
  next: z.url().nullable().describe('tệp tiếp theo của danh sách; null ở tệp cuối'),
};

/** A directive in a list: what the list says once, or what follows from the rest, is not said again. */
const listedSchema = recordSchema.extend({
  clauses: z
    .array(clause.omit({ address: true }))
    .describe('các phần của trang; địa chỉ của mỗi phần là “addresses.page”, dấu # và “id”'),
  lineage: z
    .array(step)
    .describe('mục nào của văn bản có trước thành mục nào của văn bản này, khi có nguồn nói; các điều khác là chưa rõ'),
  sources: keys.describe('khóa của mọi nguồn mà trang dẫn, tra ở “sources” của tệp'),
});

/** A file of all directives. */
const recordsFileSchema = z.strictObject({
  ...part,
  directives: z.array(listedSchema),
  sources: z.array(source).describe('các nguồn của những văn bản trong tệp này, mỗi nguồn một lần'),
});

/** A file of the graph: directives, and the relations that they state, each once. */
const graphFileSchema = z.strictObject({
  ...part,
  types: z
    .record(type, z.strictObject({ label: z.string(), inverse: z.string() }))
    .describe('tên của mỗi loại quan hệ, theo hai chiều'),
  nodes: z
    .array(
      z.strictObject({
        slug: key,
        name: z.string(),
        title: z.string(),
        date: date.nullable(),
        state,
        address: z.url(),
      }),
    )
    .describe('các văn bản của tệp này, mới trước'),
  edges: z
    .array(z.strictObject({ type, from: key.describe('văn bản mới'), to: key.describe('văn bản cũ'), sources: keys }))
    .describe('mọi quan hệ mà các văn bản của tệp này nói tới; “to” có thể ở tệp khác'),
  mentions: z
    .array(z.strictObject({ from: key.describe('trang nhắc tới'), to: key.describe('văn bản được nhắc tới') }))
    .describe('bản tóm lược nào nhắc tới văn bản nào; không phải lời viện dẫn của chính văn bản (“cites”)'),
});

/** The published schemas, by the name of their file under /api/schema/. */
export const FILE_SCHEMAS = {
  'van-ban': recordFileSchema,
  'danh-sach': recordsFileSchema,
  'do-thi': graphFileSchema,
} as const;

export type FileSchemaName = keyof typeof FILE_SCHEMAS;
export type DirectiveRecord = z.infer<typeof recordSchema>;
export type ListedRecord = z.infer<typeof listedSchema>;

/** A published schema as JSON Schema, with its address as its id. */
export function jsonSchema(name: FileSchemaName, address: string): object {
  return { ...z.toJSONSchema(FILE_SCHEMAS[name]), $id: address };
}
