import { type Problem, START } from '../domain/content/problem.ts';

type Fault = Omit<Problem, 'file'>;

/** Longer ones are no prose, and take the parser more than a second. */
const LONGEST_LINE = 10_000;
const LONGEST_BLOCK = 20_000;
const MOST_LINES = 2_000;
/** Signs of Markdown and YAML in one block; each may open something that has to be looked for to the end of the block. */
const MOST_SIGNS = 600;
const DEEPEST = 6;

const MARK = /\[\^[a-z0-9-]+\]/gi;
const SIGNS = /[[\]{}()*_~`<>&\\!|]/g;
const NESTED = new RegExp(`^(?:[ \\t]*(?:[>?*+-]|\\d{1,9}[.)])(?=[ \\t>]|$)){${DEEPEST + 1},}|^[> \\t]{60,}`);

/** What no text needs and no program should have to read: the first line, block or nesting that is beyond measure. */
export function checkLimits(text: string): Fault[] {
  let [start, length, signs] = [1, 0, 0];
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return [tooManyLines(lines.length)];
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    if (line.length > LONGEST_LINE) return [tooLong(at, `Dòng này dài ${line.length} chữ`, LONGEST_LINE)];
    if (NESTED.test(line)) return [tooDeep(at)];
    const isRow = line.startsWith('|');
    if (line.trim() === '' || isRow) [start, length, signs] = [at.line + (isRow ? 0 : 1), 0, 0];
    length += line.length;
    signs += line.replace(MARK, '*').match(SIGNS)?.length ?? 0;
    if (length > LONGEST_BLOCK) {
      return [tooLong({ line: start, column: 1 }, `Đoạn này dài hơn ${LONGEST_BLOCK} chữ`, LONGEST_BLOCK)];
    }
    if (signs > MOST_SIGNS) return [tooManySigns(start)];
  }
  return [];
}

function tooLong(at: Pick<Problem, 'line' | 'column'>, found: string, most: number): Fault {
  return { ...at, rule: 'qua-dai', message: `${found}; không được quá ${most}`, hint: 'Chia thành các đoạn ngắn hơn.' };
}

function tooManyLines(found: number): Fault {
  return {
    ...START,
    line: MOST_LINES + 1,
    rule: 'qua-dai',
    message: `Tệp có ${found} dòng; không được quá ${MOST_LINES}`,
    hint: 'Bỏ các dòng trống thừa, tóm lược ngắn hơn, hoặc chia thành nhiều tệp.',
  };
}

function tooDeep(at: Pick<Problem, 'line' | 'column'>): Fault {
  return {
    ...at,
    rule: 'qua-sau',
    message: `Dòng này lồng sâu hơn ${DEEPEST} bậc`,
    hint: 'Bỏ bớt các dấu “>”, “-” hoặc khoảng trắng ở đầu dòng.',
  };
}

function tooManySigns(line: number): Fault {
  return {
    ...START,
    line,
    rule: 'qua-nhieu-dau',
    message: `Đoạn này có hơn ${MOST_SIGNS} dấu như [ ] * _ < >`,
    hint: 'Chia thành các đoạn ngắn hơn, hoặc bỏ những dấu thừa.',
  };
}
