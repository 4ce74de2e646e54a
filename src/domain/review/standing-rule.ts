import { type Case, nameOf, seen } from './case.ts';
import type { Finding } from './finding.ts';

/** The document had been replaced or amended when the text was written, and it does not say so itself. */
export function standingFinding({ mention, cited, day, meant, tells }: Case): Finding | undefined {
  const isKnown = (since: string | undefined) => since === undefined || since <= day;
  const standing = meant?.entry.standing;
  const change = standing?.changes.findLast(({ since }) => isKnown(since));
  if (!standing || !change) return undefined;
  const { state, sentence, by } = change;
  const later = state === 'replaced' ? standing.later.filter(({ issued }) => isKnown(issued)) : [];
  if ([...by, ...later].some(({ slug }) => tells(meant.entry.slug, slug))) return undefined;
  const newest = later.at(-1);
  const now = newest ? ` Văn bản ấy cũng đã bị thay; mới nhất là ${newest.name}.` : '';
  const holds = state === 'replaced' ? (newest ?? (by.length === 1 ? by[0] : undefined)) : undefined;
  return {
    rule: state,
    mention,
    start: cited.start,
    end: cited.end,
    message: `${nameOf(meant.entry)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${now}`,
    right: holds?.form,
    fix: undefined,
    see: [...(holds ? [holds] : by).map(({ slug, name }) => ({ slug, name })), seen(meant.entry)],
  };
}
