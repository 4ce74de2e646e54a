import { type Case, nameOf, seen, spanOf } from './case.ts';
import type { Finding } from './finding.ts';

/** The term of the Central Committee that a text names is not that of the document. */
export function termFinding({ mention, cited, evidence, written, meant, reading }: Case): Finding | undefined {
  if (cited.form !== 'full' && cited.form !== 'short') return undefined;
  const term = meant?.holder.term;
  if (!meant || !term || !written.term || meant.holder.organ !== 'TW' || evidence.term === term) return undefined;
  const span = spanOf(reading, written.term);
  return {
    rule: 'term',
    mention,
    ...span,
    message: `${nameOf(meant.entry)} là của khóa ${term}, không phải khóa ${evidence.term}.`,
    right: `khóa ${term}`,
    fix: { ...span, text: term },
    see: [seen(meant.entry)],
  };
}
