import { type Case, figureOf, seen, spanOf, wordsAt } from './case.ts';
import type { Finding } from './finding.ts';

/** A text calls a document by another kind: "Quyết định" for "Quy định", which share the code QĐ. */
export function kindFinding({ text, mention, citation, meant, reading }: Case): Finding | undefined {
  if (!meant || citation.kinds.includes(meant.entry.kind)) return undefined;
  const { first } = citation.place;
  const figure = figureOf(citation, reading);
  if (figure === undefined) return undefined;
  const label = reading.tokens[figure - 1]?.folded === 'so' ? figure - 1 : figure;
  if (label <= first) return undefined;
  const span = spanOf(reading, { first, next: label });
  const said = wordsAt(text, span);
  const { kind, number } = meant.entry;
  const right = /^\p{Lu}+(?:\s\p{Lu}+)*$/u.test(said) ? kind.toUpperCase() : kind;
  return {
    rule: 'kind',
    mention,
    ...span,
    message: `Số ${number} này là ${kind}, không phải ${said}.`,
    right: `${kind} số ${number}`,
    fix: { ...span, text: /^\p{Ll}/u.test(said) ? kind.toLowerCase() : right },
    see: [seen(meant.entry)],
  };
}
