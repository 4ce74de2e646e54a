import type { CitedDirective } from '../resolve/documents-cited.ts';
import { RULES } from './finding.ts';
import type { Mark } from './marks.ts';
import type { Review } from './review.ts';

type Reason = NonNullable<CitedDirective['reason']>;

/** In two to four words, for a label beside the words themselves. */
const BRIEF: Readonly<Partial<Record<Reason, string>>> = {
  'unknown-number': 'chưa có trong kho',
  ambiguous: 'nhiều văn bản cùng số',
  unproven: 'chưa rõ văn bản nào',
  outside: 'văn bản khác cùng số',
  contradiction: 'năm và nội dung trái nhau',
  'no-antecedent': 'chưa rõ chỉ văn bản nào',
  'other-date': 'khác ngày',
  'other-term': 'khác khóa',
  'other-issuer': 'khác cơ quan',
  'other-subject': 'khác trích yếu',
  'place-unknown': 'chưa rõ tỉnh nào',
  'other-place': 'của tỉnh khác',
  'issuer-unknown': 'chưa rõ cơ quan',
};

/** What is said of a mark. */
export interface Outcome {
  /** A few words; undefined where it leads to a directive and nothing is wrong. */
  readonly label: string | undefined;
  /** What is wrong, or why it leads nowhere, in whole sentences; empty where all is right. */
  readonly told: string;
  /** The same with the names of the directives. */
  readonly whole: string;
  /** Slug of the directive that it leads to. */
  readonly lead: string | undefined;
  /** Slugs of those that it may mean, where it leads to none. */
  readonly candidates: readonly string[];
}

/** What is said of a mark: what is wrong, where it leads, or why nowhere, in plain Vietnamese. */
export function outcomeOf({ citation, state, findings }: Mark, { citations, leads, names }: Review): Outcome {
  const cited = citation === undefined ? undefined : citations[citation];
  const lead = citation === undefined ? undefined : leads[citation];
  const candidates = cited?.candidates ?? [];
  const labels = [...new Set(findings.map(({ rule }) => RULES[rule].label.toLowerCase()))].join(', ');
  const found = findings.map(({ message }) => message).join(' ');
  const common = { lead, candidates, label: labels || undefined };
  if (state !== undefined) {
    const told = 'Văn bản Nhà nước, không kiểm tra.';
    return { ...common, label: 'văn bản Nhà nước', told, whole: told };
  }
  if (!cited) return { ...common, told: found, whole: found };
  if (lead !== undefined) return { ...common, told: found, whole: sentences(`${names[lead] ?? lead}.`, found) };
  const { reason, why = '' } = cited;
  const because = `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
  const named = candidates.map((slug) => names[slug] ?? slug).join('; ');
  const label = common.label ?? ((reason && BRIEF[reason]) || 'không liên kết');
  const told = sentences(`${because}.`, found);
  return { ...common, label, told, whole: named ? sentences(`${because}: ${named}.`, found) : told };
}

function sentences(first: string, rest: string): string {
  return rest ? `${first} ${rest}` : first;
}
