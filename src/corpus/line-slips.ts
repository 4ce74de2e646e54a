/** A slip of one line of front matter, which the parser would tell at another: where it stands in the line, what it is, and the cure. */
export interface LineSlip {
  /** Counts from 0. */
  readonly index: number;
  /** Counts from 0. */
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** Lines of one indent that belong together, innermost last. */
interface Level {
  readonly indent: number;
  /** Whether its lines open with a dash. */
  readonly isList: boolean;
  /** Where the last of its lines is; counts from 0. */
  index: number;
}

/** What a line says of the structure: blanks before it, its dash, its field, and whether something has to follow inside. */
interface Line {
  readonly index: number;
  readonly blanks: string;
  readonly dash: string;
  readonly rest: string;
  /** The field right above that has nothing inside, for this line stands no deeper. */
  readonly emptied?: string | undefined;
}

const PARTS = /^(\s*)((?:- +|-$)?)(.*)$/;
const FIELD = /^[\w-]+ *:(?:\s|$)/;
const OPEN_FIELD = /^([\w-]+) *:\s*(?:#.*)?$/;
const NO_BLANK = /^([\w-]+):(?=[^\s/])/;
/** What may go on in the next line: what follows a line cannot be told by its indent. */
const GOES_ON = /:\s+(?:"(?:[^"\\]|\\.)*$|'[^']*$|\[[^\]]*$|\{[^}]*$|[|>][-+\d]*\s*$)/;

/**
 * The first line of front matter that is indented otherwise than those it belongs to, or lacks its colon or the blank
 * behind it; undefined where none is, or where a quotation or a list goes on over lines. For texts that the parser refuses.
 */
export function lineSlip(lines: readonly string[]): LineSlip | undefined {
  const levels: Level[] = [{ indent: 0, isList: false, index: -1 }];
  let before: Line | undefined;
  for (const [index, text] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [, blanks = '', dash = '', rest = ''] = PARTS.exec(text) ?? [];
    const line = { index, blanks, dash, rest };
    const slip = slipOf(line, before, levels);
    if (slip) return slip;
    if (GOES_ON.test(text)) return undefined;
    if (dash || FIELD.test(rest)) before = { ...line, emptied: emptied(line, before) };
  }
  return undefined;
}

function slipOf(line: Line, before: Line | undefined, levels: Level[]): LineSlip | undefined {
  const { index, blanks, dash, rest } = line;
  const indent = blanks.length;
  const isOpen = before !== undefined && (OPEN_FIELD.test(before.rest) || (before.dash !== '' && before.rest === ''));
  const inner = levels.at(-1)?.indent ?? 0;
  if (blanks.includes('\t')) return tabbed(line, isOpen ? inner + 2 : (levelFor(dash !== '', levels)?.indent ?? 0));
  const [, name] = NO_BLANK.exec(rest) ?? [];
  if (name && (indent <= inner || isOpen)) return noBlank(line, name);
  if (dash === '' && !FIELD.test(rest)) return indent <= inner && isWordOnly(rest) ? noField(line) : undefined;
  if (indent > inner && isOpen) levels.push({ indent, isList: dash !== '', index });
  else {
    const slip = enter(line, before, isOpen, levels);
    if (slip) return slip;
  }
  if (dash && FIELD.test(rest)) levels.push({ indent: indent + dash.length, isList: false, index });
  return undefined;
}

/** Goes back to the level that a line belongs to; what is wrong when there is none of its indent. */
function enter(
  { index, blanks: { length: indent }, dash }: Line,
  before: Line | undefined,
  isOpen: boolean,
  levels: Level[],
): LineSlip | undefined {
  const isList = dash !== '';
  const own = levels.findLast((level) => level.indent === indent && level.isList === isList);
  if (own) {
    // The first line stood deeper than all that follow.
    if (own.index < 0 && before) return misplaced(before.index, before.blanks.length, { ...own, index });
    levels.splice(levels.indexOf(own) + 1);
    own.index = index;
    return undefined;
  }
  // A list may stand under its field without an indent.
  if (isList && isOpen && levels.at(-1)?.indent === indent) {
    levels.push({ indent, isList, index });
    return undefined;
  }
  if (before?.emptied && indent > before.blanks.length) return lostIndent(before, index, indent);
  const meant = nearestLevel(indent, isList, levels);
  return meant && before && misplaced(index, indent, meant);
}

/** The field above a line that should hold it and does not, for the line stands no deeper. */
function emptied({ blanks, dash }: Line, before: Line | undefined): string | undefined {
  const [, name] = OPEN_FIELD.exec(before?.rest ?? '') ?? [];
  return dash === '' && before?.dash === '' && before.blanks === blanks ? name : undefined;
}

function levelFor(isList: boolean, levels: readonly Level[]): Level | undefined {
  return levels.findLast((level) => level.isList === isList);
}

/** The level whose indent is nearest; of two as near, the inner one. */
function nearestLevel(indent: number, isList: boolean, levels: readonly Level[]): Level | undefined {
  return levels
    .filter((level) => level.isList === isList && level.index >= 0)
    .toReversed()
    .toSorted((a, b) => Math.abs(a.indent - indent) - Math.abs(b.indent - indent))[0];
}

/** Words without a colon: neither quotation nor bracket nor a sign of YAML. */
function isWordOnly(rest: string): boolean {
  return /^[\p{L}\w]/u.test(rest) && !/:(?:\s|$)/.test(rest);
}

function misplaced(index: number, indent: number, { indent: meant, index: like }: Level): LineSlip {
  const message = `Dòng này thụt vào ${indent} dấu cách, không khớp dòng nào cùng bậc`;
  const hint =
    meant === 0
      ? 'Xóa hết dấu cách ở đầu dòng này.'
      : `Để đúng ${meant} dấu cách ở đầu dòng này, chữ đầu thẳng với chữ đầu của dòng ${fileLine(like)}.`;
  return { index, column: 0, message, hint };
}

function lostIndent({ index, emptied }: Line, next: number, indent: number): LineSlip {
  const message = `Dòng này nằm trong “${emptied}” mà không thụt vào`;
  return { index, column: 0, message, hint: `Để đúng ${indent} dấu cách ở đầu dòng này, như dòng ${fileLine(next)}.` };
}

function tabbed({ index, blanks }: Line, meant: number): LineSlip {
  const hint = `Xóa dấu tab${meant > 0 ? `, để đúng ${meant} dấu cách ở đầu dòng này` : ' và dấu cách ở đầu dòng này'}.`;
  return { index, column: blanks.indexOf('\t'), message: 'Dòng này thụt lề bằng dấu tab', hint };
}

function noBlank({ index, blanks, dash }: Line, name: string): LineSlip {
  const message = `Sau dấu hai chấm của “${name}” thiếu một dấu cách`;
  return { index, column: blanks.length + dash.length, message, hint: `Viết “${name}: ” rồi mới tới giá trị.` };
}

function noField({ index, blanks }: Line): LineSlip {
  const [message, hint] = NO_FIELD;
  return { index, column: blanks.length, message, hint };
}

export const NO_FIELD = [
  'Dòng này không có dạng “trường: giá trị”',
  'Thêm dấu hai chấm và một dấu cách sau tên trường; giá trị dài thì viết trên một dòng.',
] as const;

/** The number of a line in the file, where a fence stands above the first. */
function fileLine(index: number): number {
  return index + 2;
}
