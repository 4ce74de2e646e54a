import { byCodeUnits } from '../language/order.ts';
import { RULES_PAGE, type Rule } from './rules.ts';

/** A place in a text file. Both figures count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault an author can mend. */
export interface Problem extends Position {
  /** Path from the content folder: "van-ban/21-kl-tw-2021.md". */
  readonly file: string;
  /** Short name of the rule, in unaccented Vietnamese. */
  readonly rule: Rule;
  /** What was found and what was expected. */
  readonly message: string;
  /** The cure. */
  readonly hint: string;
}

export const START: Position = { line: 1, column: 1 };

/** Faults of one kind that are told in full; one cause, such as a source that was deleted, can have a hundred. */
const TOLD_IN_FULL = 3;

/**
 * All problems as one text for a terminal, by file and place, ending in their count. Of many that say the same the first
 * are told, and how many more there are. `folder`: the content folder, as an author sees it from where the command runs.
 */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  const sorted = problems.toSorted((a, b) => byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column);
  const alike = Map.groupBy(sorted, ({ rule, message }) => `${rule} ${message}`);
  const rows = sorted.flatMap((problem) => {
    const { file, line, column, rule, message, hint } = problem;
    const same = alike.get(`${rule} ${message}`) ?? [];
    const index = same.indexOf(problem);
    if (index > TOLD_IN_FULL) return [];
    if (index === TOLD_IN_FULL) return [`… [${rule}] ${message}: còn ${same.length - index} chỗ nữa như vậy`];
    return [
      `${folder}/${file}:${line}:${column} [${rule}] ${message}\n    Cách sửa: ${hint}\n    Xem thêm: content/trang/${RULES_PAGE}.mdx, mục ${rule}`,
    ];
  });
  const hides = problems.some(({ rule }) => HIDING.includes(rule)) ? [MORE_BELOW] : [];
  return [...rows, `Có ${problems.length} lỗi trong nội dung.`, ...hides].join('\n');
}

/** Rules of front matter that keep the text below it from being read. */
const HIDING: readonly Rule[] = ['phan-dau', 'yaml', 'thieu-truong', 'truong-la', 'gia-tri'];

const MORE_BELOW = 'Tệp còn lỗi ở phần đầu thì nội dung bên dưới chưa được kiểm tra: sửa xong hãy chạy lại.';
