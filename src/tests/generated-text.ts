import { type Random, randomFrom } from './mutations.ts';

/** What a text can cite: documents with their day, and the keys of sources. */
export interface Citable {
  readonly citations: readonly string[];
  readonly sources: readonly string[];
}

const CLAUSES = 12;

/** Words that say nothing in particular: no name, no figure, none that makes a citation. */
const WORDS = (
  'cấp ủy tổ chức đảng viên cán bộ công tác thực hiện kiểm tra giám sát trách nhiệm người đứng đầu tập thể cá nhân ' +
  'nhiệm vụ giải pháp nâng cao chất lượng sinh hoạt chi bộ tuyên truyền giáo dục chính trị tư tưởng đạo đức lối sống ' +
  'phòng ngừa đấu tranh ngăn chặn biểu hiện suy thoái rèn luyện tu dưỡng nêu gương gần dân trọng dân lắng nghe ý kiến ' +
  'nhân dân cơ quan đơn vị địa phương hằng năm xây dựng kế hoạch phân công theo dõi đôn đốc báo cáo kết quả kịp thời ' +
  'khen thưởng biểu dương nhân rộng mô hình cách làm hay'
).split(' ');

/**
 * The text of a document in the shape of the real ones: some 1,200 words in twelve clauses, each with paragraphs and
 * a list or a table, citations and marks of sources. The same for the same seed.
 */
export function generatedText(seed: number, citable: Citable): string {
  const random = randomFrom(seed);
  const of = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const mark = () => `[^${of(citable.sources)}]`;
  const stated = (words: number) => `${sentence(random, words)}${mark()}`;
  const citing = () => {
    const citation = of(citable.citations);
    return citation ? ` Việc này dựa trên ${citation}.${mark()}` : '';
  };
  const clauses = Array.from({ length: CLAUSES }, (_, at) => {
    const lists = [stated(14), stated(12), stated(10)];
    const listed = at % 3 === 2 ? table(lists) : lists.map((item) => `- ${item}`).join('\n');
    return `### Điều ${at + 1}. ${sentence(random, 5).slice(0, -1)}\n\n${stated(20)} ${stated(16)}${citing()}\n\n${listed}\n`;
  });
  return `${stated(18)}${citing()}\n\n## Nội dung\n\n${clauses.join('\n')}`;
}

function table(rows: readonly string[]): string {
  const lines = rows.map((text, at) => `| ${at + 1} | ${text} |`);
  return ['| Việc | Cách làm |', '| --- | --- |', ...lines].join('\n');
}

function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, () => WORDS[random(WORDS.length)]).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
