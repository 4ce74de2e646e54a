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
  /** What kind of directive it is, as within a sentence: "quy định". */
  readonly kind: string;
  readonly grade: SourceData['grade'];
  /** The newer directives that brought the state about, with their days: "Quy định số 294-QĐ/TW, ngày 26/5/2025". */
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
  /** What a citation has to say of it; empty while nothing else took its place. */
  readonly cited: string;
}

/** What a state rests on: our own inference if that is a part of it, else the press or an official page, else less. */
export function statusGrade(grades: readonly SourceData['grade'][]): SourceData['grade'] {
  if (grades.includes('editorial')) return 'editorial';
  return grades.includes('primary') ? 'primary' : 'secondary';
}

/** Says what is known of a status. One rule for all directives: no state is ever given without what it rests on or a day. */
export function statusWords(facts: StatusFacts): StatusWords {
  const label = facts.state === 'unknown' && facts.isNewest ? 'Mới nhất trong chuỗi' : STATES[facts.state];
  const sentence = [mainSentence(facts), ...facts.carried].join(' ');
  return { label, brief: briefly(label, facts), sentence, cited: citedAs(facts) };
}

function briefly(label: string, { state, grade, checked }: StatusFacts): string {
  if (state === 'unknown') return `${label}, đến ${formatDate(checked)}`;
  return state === 'draft' || grade === 'primary' ? label : `${label} (${GROUNDS[grade]})`;
}

function citedAs({ state, grade, by }: StatusFacts): string {
  if (state !== 'replaced' && state !== 'amended') return state === 'draft' ? 'bản dự thảo' : '';
  const ground = grade === 'primary' ? '' : `, ${GROUNDS[grade]}`;
  return `${STATES[state].toLowerCase()}${through(by)}${ground}`;
}

function mainSentence({ kind, state, since, checked, grade, by, isNewest }: StatusFacts): string {
  const unseen = (what: string) => `Chưa thấy nguồn nào nêu ${what} (đến ${formatDate(checked)}).`;
  const unchanged = unseen(`${kind} này bị thay thế, sửa đổi`);
  const looked = `Cập nhật ${formatDate(checked)}.`;
  const ground = grade === 'primary' ? '' : `, ${GROUNDS[grade]}`;
  switch (state) {
    case 'in-force':
      return since
        ? `Có hiệu lực từ ngày ${formatDate(since)}${ground}. ${unchanged}`
        : `Còn hiệu lực, ${GROUNDS[grade]}; chưa rõ từ ngày nào. ${looked}`;
    case 'amended':
      return `Đã được sửa đổi${through(by)}${from(since, by)}${ground}. ${unseen(`${kind} này bị thay thế`)}`;
    case 'replaced':
      return since
        ? `Đã bị thay thế${through(by)}${from(since, by)}${ground}. ${looked}`
        : `Đã bị thay thế${through(by)}${ground}; chưa rõ thay từ ngày nào. ${looked}`;
    case 'draft':
      return `Bản dự thảo. ${unseen('việc ban hành')}`;
    case 'unknown':
      return isNewest ? `Mới nhất trong chuỗi thay thế. ${unchanged}` : unchanged;
  }
}

/** From when the newer one holds; its own day, which stands just before, is not said again. */
function from(since: string | undefined, by: readonly string[]): string {
  if (!since) return '';
  const day = `ngày ${formatDate(since)}`;
  return by.length === 1 && by[0]?.endsWith(`, ${day}`) ? ', từ ngày ấy' : `, từ ${day}`;
}

function through(by: readonly string[]): string {
  return by.length > 0 ? ` bởi ${by.join(' và ')}` : '';
}
