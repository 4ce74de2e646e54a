import type { SourceData } from './schema.ts';

/** What a mark has to know of a source. */
export type MarkedSource = Pick<SourceData, 'title' | 'publisher' | 'grade' | 'url'>;

/** What a passage rests on at its weakest: our inference alone, or in part; a secondary source; the press or an official page. */
export type MarkGrade = 'editorial' | 'partly' | 'secondary' | 'primary';

/** The one mark of a passage, which gathers all that it rests on. */
export interface Mark {
  readonly grade: MarkGrade;
  /** What stands beside its sign: how many sources, or why they weigh less. */
  readonly word: string;
  /** What a screen reader calls it. */
  readonly label: string;
  /** The numbers of its sources, as paper shows them beside its word. */
  readonly printed: string;
  /** Its sources, each once, named by their site where they have an address; our own inference is none. */
  readonly sources: readonly {
    readonly key: string;
    readonly name: string;
    readonly title: string;
    readonly isWeak: boolean;
  }[];
  /** What it says of our own inference; empty where there is none. */
  readonly end: string;
}

const WORDS: Readonly<Record<Exclude<MarkGrade, 'primary'>, string>> = {
  editorial: 'biên tập',
  partly: 'suy ra',
  secondary: 'thứ cấp',
};

const SAID: Readonly<Record<Exclude<MarkGrade, 'primary'>, string>> = {
  editorial: 'nhận định của biên tập',
  partly: 'có phần suy ra',
  secondary: 'có nguồn thứ cấp',
};

/**
 * Gathers the marks of a passage into one. `numbered`: the sources of the page in the order of their numbers;
 * `sourceOf`: the source of a key. Undefined where there is nothing to mark, or all rests on `main`, the source of the
 * whole page, which the page names once.
 */
export function gatherMark(
  keys: readonly string[],
  numbered: readonly string[],
  sourceOf: (key: string) => MarkedSource | undefined,
  main?: string,
): Mark | undefined {
  const each = [...new Set(keys)].flatMap((key) => {
    const source = sourceOf(key);
    return source ? [{ key, source }] : [];
  });
  if (each.length === 0 || each.every(({ key }) => key === main)) return undefined;
  const stated = each.filter(({ source }) => source.grade !== 'editorial');
  const grade = gradeOfMark(each.map(({ source }) => source.grade));
  const numbers = stated.map(({ key }) => numbered.indexOf(key) + 1);
  return {
    grade,
    word: grade === 'primary' ? String(stated.length) : WORDS[grade],
    label: grade === 'primary' ? `${stated.length} nguồn báo chí, chính thức` : SAID[grade],
    printed: inRuns(numbers),
    sources: stated.map(({ key, source: { title, publisher, url, grade: weight } }) => {
      return { key, name: url ? publisher : '', title, isWeak: weight === 'secondary' };
    }),
    end: endOf(grade),
  };
}

function gradeOfMark(grades: readonly SourceData['grade'][]): MarkGrade {
  if (grades.every((grade) => grade === 'editorial')) return 'editorial';
  if (grades.includes('editorial')) return 'partly';
  return grades.includes('secondary') ? 'secondary' : 'primary';
}

function endOf(grade: MarkGrade): string {
  if (grade === 'editorial') return 'Nhận định của biên tập.';
  return grade === 'partly' ? 'Phần còn lại do biên tập suy ra.' : '';
}

/** Numbers as paper shows them: three or more that follow each other as "1–3". */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

/** What share of the passages of a page one source must bear alone, to be named once for all of them, and of how many. */
const SHARE = 0.8;
const FEWEST = 3;

/** The source that bears nearly all passages of a page alone; undefined where there is none. `passages`: the keys of each. */
export function mainSource(
  passages: readonly (readonly string[])[],
  sourceOf: (key: string) => MarkedSource | undefined,
): string | undefined {
  const alone = passages.flatMap((keys) => (new Set(keys).size === 1 ? keys.slice(0, 1) : []));
  const [first] = [...Map.groupBy(alone, (key) => key)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!first) return undefined;
  const [key, borne] = first;
  const isMost = borne.length >= FEWEST && borne.length >= SHARE * passages.length;
  return isMost && sourceOf(key)?.grade !== 'editorial' ? key : undefined;
}

/** Id of the note of a mark. No heading has it: theirs have no underscore. */
export function noteId(place: string | number): string {
  return `n_${place}`;
}

/** Short names of the shapes of marks, by their grade. */
export const MARK_CLASSES: Readonly<Record<MarkGrade, string>> = {
  primary: 'p',
  secondary: 's',
  partly: 'e',
  editorial: 'e',
};

/** How many lines of a note have room for two lines of text each beside a short passage. */
const FEW_LINES = 2;

/** Classes of a note: one of many lines says so where it begins, so that nothing in it moves when the rest comes. */
export function noteClasses({ sources, end }: Pick<Mark, 'sources' | 'end'>): string[] {
  return sources.length + (end ? 1 : 0) > FEW_LINES ? ['note', 'many'] : ['note'];
}
