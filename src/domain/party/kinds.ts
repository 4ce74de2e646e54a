/** The kinds of Party documents, the codes that stand for them in a number, and how writers spell them. */

export interface Kind {
  /** Full name, as a page and the front matter write it. */
  readonly name: string;
  /** Codes in a number, the usual one first. Two kinds may share one: QĐ is both a Quy định and a Quyết định. */
  readonly codes: readonly string[];
  /** How the name is spelled in full; marks and case do not matter. */
  readonly spellings: readonly string[];
  /**
   * Whose document a bare number of this kind is, when nothing else is said ("Kết luận 21", "Kế hoạch 43").
   * central: the Central Committee's. anyone: every committee issues them by the dozen. never: without "số" it is
   * the name of something else ("Đề án 06", "Chương trình 135").
   */
  readonly alone: 'central' | 'anyone' | 'never';
  /** Citations that are of this kind and of no other. */
  readonly examples: readonly string[];
}

/**
 * Names: Quy định 399-QĐ/TW of 9/1/2026 lists the kinds; codes: as they stand in published numbers
 * (21-KL/TW, 08-QĐi/TW, 165-TB/UBKTTW) and in Hướng dẫn 36-HD/VPTW of 3/4/2018.
 */
export const KINDS = [
  {
    name: 'Nghị quyết',
    codes: ['NQ'],
    spellings: ['Nghị quyết'],
    alone: 'central',
    examples: ['Nghị quyết số 04-NQ/TW', 'nghị quyết số 35', 'NQ 28', '12-NQ/TW', 'Nghị quyết Trung ương 4 khóa XII'],
  },
  {
    name: 'Quy định',
    codes: ['QĐ', 'QĐi'],
    spellings: ['Quy định', 'Qui định'],
    alone: 'central',
    examples: ['Quy định số 37-QĐ/TW', 'Qui định 22', 'QUY ĐỊNH 37', '08-QĐi/TW'],
  },
  {
    name: 'Quyết định',
    codes: ['QĐ'],
    spellings: ['Quyết định'],
    alone: 'anyone',
    examples: ['Quyết định số 127-QĐ/TW', 'Quyết định 894'],
  },
  {
    name: 'Chỉ thị',
    codes: ['CT'],
    spellings: ['Chỉ thị'],
    alone: 'central',
    examples: ['Chỉ thị số 05-CT/TW', 'chi thi so 05', 'CT 05', '35-CT/TW'],
  },
  {
    name: 'Kết luận',
    codes: ['KL'],
    spellings: ['Kết luận'],
    alone: 'central',
    examples: ['Kết luận số 21-KL/TW', 'Kết luận 21', 'KL 21', 'KL21-KL/TW', '21/KL-TW'],
  },
  {
    name: 'Quy chế',
    codes: ['QC'],
    spellings: ['Quy chế', 'Qui chế'],
    alone: 'anyone',
    examples: ['Quy chế số 01-QC/TU', 'Qui chế 05', '03-QC/TW'],
  },
  {
    name: 'Thông tri',
    codes: ['TT'],
    spellings: ['Thông tri'],
    alone: 'anyone',
    examples: ['Thông tri số 02-TT/TU', 'Thông tri 13', '04-TT/TW'],
  },
  {
    name: 'Hướng dẫn',
    codes: ['HD'],
    spellings: ['Hướng dẫn'],
    alone: 'anyone',
    examples: ['Hướng dẫn số 02-HD/UBKTTW', 'Hướng dẫn 36', '01-HD/TW'],
  },
  {
    name: 'Thông báo',
    codes: ['TB'],
    spellings: ['Thông báo'],
    alone: 'anyone',
    examples: ['Thông báo số 165-TB/UBKTTW', 'Thông báo 20', '12-TB/TW'],
  },
  {
    name: 'Báo cáo',
    codes: ['BC'],
    spellings: ['Báo cáo'],
    alone: 'never',
    examples: ['Báo cáo số 613-BC/BTCTW', 'Báo cáo số 120', '98-BC/TU'],
  },
  {
    name: 'Kế hoạch',
    codes: ['KH'],
    spellings: ['Kế hoạch'],
    alone: 'anyone',
    examples: ['Kế hoạch số 43-KH/TU', 'Kế hoạch 107', 'KH 03', '99-KH/TU'],
  },
  {
    name: 'Chương trình',
    codes: ['CTr'],
    spellings: ['Chương trình'],
    alone: 'never',
    examples: ['Chương trình số 15-CTr/TU', 'Chương trình hành động số 28-CTr/TU', 'Chương trình số 16'],
  },
  {
    name: 'Đề án',
    codes: ['ĐA'],
    spellings: ['Đề án'],
    alone: 'never',
    examples: ['Đề án số 06-ĐA/ĐU', 'Đề án số 12', '05-ĐA/TU'],
  },
  {
    name: 'Tờ trình',
    codes: ['TTr'],
    spellings: ['Tờ trình'],
    alone: 'never',
    examples: ['Tờ trình số 08-TTr/ĐU', 'Tờ trình số 45', '77-TTr/BTCTW'],
  },
  {
    name: 'Công văn',
    codes: ['CV'],
    spellings: ['Công văn'],
    alone: 'never',
    examples: ['Công văn số 8011-CV/BTCTW', 'Công văn số 350', '1240-CV/TU'],
  },
] as const satisfies readonly Kind[];

export type KindName = (typeof KINDS)[number]['name'];

/** The row of a kind. */
export function kindNamed(name: KindName): Kind {
  const kind = KINDS.find((row) => row.name === name);
  if (!kind) throw new Error(`no such kind: ${name}`);
  return kind;
}

/** The kinds a code may stand for: "QĐ" gives Quy định and Quyết định. */
export function kindsOfCode(code: string): [KindName, ...KindName[]] {
  const [first, ...rest] = KINDS.filter((row: Kind) => row.codes.includes(code)).map((row) => row.name);
  if (!first) throw new Error(`no such code: ${code}`);
  return [first, ...rest];
}
