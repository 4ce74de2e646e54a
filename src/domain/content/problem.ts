import { byCodeUnits } from '../language/order.ts';

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
  readonly rule: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** The cure. */
  readonly hint: string;
}

/** The page of `trang/` that explains each rule in a section of its name. */
export const RULES_PAGE = 'sua-loi';

export const START: Position = { line: 1, column: 1 };

/** All problems as one text for a terminal, by file and place, ending in their count. */
export function formatProblems(problems: readonly Problem[]): string {
  const rows = problems
    .toSorted((a, b) => byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, rule, message, hint }) => {
      return `${file}:${line}:${column} [${rule}] ${message}\n    Cách sửa: ${hint}\n    Xem thêm: /trang/${RULES_PAGE}/#${rule}`;
    });
  return [...rows, `Có ${problems.length} lỗi trong nội dung.`].join('\n');
}
