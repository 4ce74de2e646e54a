import { formatDate } from '../language/dates.ts';
import { GROUNDS } from './grades.ts';
import type { DirectiveData, SourceData } from './schema.ts';

export type State = DirectiveData['status']['state'];

/** What a state is called, where directives are sorted by it. */
export const STATES: Readonly<Record<State, string>> = {
  'in-force': 'Còn hiệu lực',
  amended: 'Đã được sửa đổi',
  replaced: 'Đã bị thay thế',
  draft: 'Dự thảo',
  unknown: 'Chưa thấy bị thay thế',
};

/** All that is known of the status of a directive. */
export interface StatusFacts extends Pick<DirectiveData['status'], 'state' | 'since' | 'checked'> {
  readonly grade: SourceData['grade'];
  /** The newer directives that brought the state about, with their days: "Quy định số 294-QĐ/TW ngày 26/5/2025". */
  readonly by: readonly string[];
  /** Whether it replaced another and none is known to have replaced it. */
  readonly isNewest: boolean;
  /** What it carries out that holds no longer, each as a sentence of its own. */
  readonly carried: readonly string[];
}

/** A status in words. */
export interface StatusWords {
  /** The state alone: "Đã bị thay thế". */
  readonly label: string;
  /** The state with what it rests on, or until when nothing else was found, for lists. */
  readonly brief: string;
  /** All that is known, as whole sentences. */
  readonly sentence: string;
}

/** What a state rests on: our own inference if that is a part of it, else the press or an official page, else less. */
export function statusGrade(grades: readonly SourceData['grade'][]): SourceData['grade'] {
  if (grades.includes('editorial')) return 'editorial';
  return grades.includes('primary') ? 'primary' : 'secondary';
}

/** Says what is known of a status. One rule for all directives: no state is ever given without what it rests on or a day. */
export function statusWords(facts: StatusFacts): StatusWords {
  const label = facts.state === 'unknown' && facts.isNewest ? 'Mới nhất trong chuỗi' : STATES[facts.state];
  return { label, brief: briefly(label, facts), sentence: [mainSentence(facts), ...facts.carried].join(' ') };
}

function briefly(label: string, { state, grade, checked }: StatusFacts): string {
  if (state === 'unknown') return `${label}, đến ${formatDate(checked)}`;
  return state === 'draft' || grade === 'primary' ? label : `${label} (${GROUNDS[grade]})`;
}

function mainSentence({ state, since, checked, grade, by, isNewest }: StatusFacts): string {
  const until = `tính đến ngày ${formatDate(checked)}`;
  const looked = `kiểm tra ngày ${formatDate(checked)}`;
  const ground = GROUNDS[grade];
  const unchanged = `chưa thấy nguồn nào nói bị sửa đổi hay thay thế, ${until}`;
  switch (state) {
    case 'in-force':
      return since
        ? `Có hiệu lực từ ngày ${formatDate(since)}, ${ground}; ${unchanged}.`
        : `Còn hiệu lực, ${ground}, ${looked}; chưa rõ ngày bắt đầu có hiệu lực.`;
    case 'amended':
      return `Đã được sửa đổi${from(since)}${through(by)}, ${ground}; chưa thấy nguồn nào nói bị thay thế, ${until}.`;
    case 'replaced':
      return since
        ? `Đã bị thay thế${from(since)}${through(by)}, ${ground}, ${looked}.`
        : `Đã bị thay thế${through(by)}, ${ground}, ${looked}; chưa rõ ngày văn bản mới bắt đầu có hiệu lực.`;
    case 'draft':
      return `Dự thảo; chưa thấy nguồn nào nói đã ban hành, ${until}.`;
    case 'unknown':
      return isNewest
        ? `Mới nhất trong chuỗi văn bản thay thế nhau; ${unchanged}.`
        : `${unchanged.charAt(0).toUpperCase()}${unchanged.slice(1)}.`;
  }
}

function from(since: string | undefined): string {
  return since ? ` từ ngày ${formatDate(since)}` : '';
}

function through(by: readonly string[]): string {
  return by.length > 0 ? ` bởi ${by.join(' và ')}` : '';
}
