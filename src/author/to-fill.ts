import type { Problem } from '../domain/content/problem.ts';
import type { NewFile } from './known.ts';

/** A line that an author has to fill in, and what goes there. */
export interface LineToFill {
  readonly file: string;
  readonly line: number;
  readonly hint: string;
}

/**
 * The lines of new files that are to be filled in, in order: what the check of the content finds in them, and the
 * sentences without a source, which it looks at only when the front matter has no fault.
 */
export function linesToFill(files: readonly NewFile[], problems: readonly Problem[]): LineToFill[] {
  const [source] = files.flatMap(({ file }) => /^nguon\/(.+)\.md$/.exec(file)?.[1] ?? []);
  return files.flatMap(({ file, text }) => {
    const found = problems.filter((problem) => problem.file === file).map(({ line, hint }) => ({ file, line, hint }));
    const known = new Set(found.map(({ line }) => line));
    const sentences = unsourced(text).filter((line) => !known.has(line));
    const hint = source ? `Thêm dấu nguồn vào cuối câu: [^${source}].` : HINT;
    return [...found, ...sentences.map((line) => ({ file, line, hint }))].toSorted((a, b) => a.line - b.line);
  });
}

const HINT = 'Thêm dấu nguồn vào cuối câu: tên một tệp trong content/nguon, không có đuôi, giữa “[^” và “]”.';

/** Numbers of the lines below the front matter that say something and do not end in a source mark. */
function unsourced(text: string): number[] {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  return lines.flatMap((line, index) => (index > end && line.trim() && !line.trim().endsWith(']') ? index + 1 : []));
}
