import { formatProblems, type Problem } from '../domain/content/problem.ts';

/** The forms in which faults are told. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** What a check of the content found. */
export interface Finding {
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * Tells what a check found: to people, to programs, or to GitHub, which shows it at the line in a pull request.
 * `folder`: the content folder, from the root of the repository.
 */
export function tell({ problems, files }: Finding, format: Format, folder: string): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ files, problems }, null, 2);
    case 'github':
      return problems.map((problem) => annotation(problem, folder)).join('\n');
    case 'text':
      return problems.length > 0 ? formatProblems(problems, folder) : `Đã đọc ${files} tệp, không có lỗi.`;
  }
}

/** What is said after each report while the content is watched. */
export function waiting(now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `\n[${time.join(':')}] Đang chờ; lưu một tệp thì kiểm tra lại. Bấm Ctrl và C để thôi.`;
}

/** A workflow command of GitHub Actions; its syntax keeps some signs for itself. */
function annotation({ file, line, column, rule, message, hint }: Problem, folder: string): string {
  const place = `file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}`;
  return `::error ${place}::${escaped(`${message}\nCách sửa: ${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
