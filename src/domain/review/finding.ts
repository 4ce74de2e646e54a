/** How bad a finding is: what is certainly wrong, what should be looked at, what is only written in another form. */
export type Level = 'wrong' | 'check' | 'form';

interface Rule {
  /** What is said of it in two or three words. */
  readonly label: string;
  readonly level: Level;
  /** What is offered to be copied. */
  readonly offer: string;
}

const ROWS = {
  replaced: { label: 'Đã bị thay thế', level: 'wrong', offer: 'Văn bản đang dùng' },
  amended: { label: 'Đã được sửa đổi', level: 'check', offer: 'Viết đúng' },
  date: { label: 'Sai ngày', level: 'wrong', offer: 'Viết đúng' },
  issuer: { label: 'Sai cơ quan', level: 'wrong', offer: 'Viết đúng' },
  term: { label: 'Sai khóa', level: 'wrong', offer: 'Viết đúng' },
  kind: { label: 'Sai loại văn bản', level: 'wrong', offer: 'Viết đúng' },
  title: { label: 'Khác trích yếu', level: 'check', offer: 'Trích yếu đúng' },
  clause: { label: 'Không có điều này', level: 'wrong', offer: 'Viết đúng' },
  number: { label: 'Nhiều văn bản cùng số', level: 'check', offer: 'Viết đúng' },
  form: { label: 'Sai thể thức', level: 'form', offer: 'Viết đúng' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof ROWS;

/** What can be wrong with a citation, one row a rule, the worst first. */
export const RULES: Readonly<Record<RuleName, Rule>> = ROWS;

export const RULE_NAMES = Object.keys(ROWS) as [RuleName, ...RuleName[]];

/** What a level is called. */
export const LEVELS: Readonly<Record<Level, string>> = { wrong: 'Sai', check: 'Nên xem lại', form: 'Thể thức' };

/** A stretch of the text as given, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What has to stand in the place of a stretch of the text. */
export interface Fix extends Span {
  readonly text: string;
}

/** A directive that a finding points to. */
export interface Seen {
  readonly slug: string;
  /** "Quy định số 37-QĐ/TW". */
  readonly name: string;
}

/** Something that is wrong with a citation, or should be looked at. */
export interface Finding extends Span {
  readonly rule: RuleName;
  /** Place in the list of mentions of the citation it is about. */
  readonly mention: number;
  /** What is wrong, in one or two whole sentences. */
  readonly message: string;
  /** What to write, for copying. */
  readonly right: string | undefined;
  /** How the text becomes right by itself; undefined where a person has to decide. */
  readonly fix: Fix | undefined;
  /** The directives to read, the most useful first. */
  readonly see: readonly Seen[];
}

/** A finding with the other places where the same is wrong with the same document. */
export interface GroupedFinding extends Finding {
  readonly again: readonly Finding[];
}
