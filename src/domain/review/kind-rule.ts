import type { Citation } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { kindNamed, kindsOfCode } from '../party/kinds.ts';
import { type Case, figureOf, seen, spanOf, wordsAt } from './case.ts';
import type { Finding, Span } from './finding.ts';

/** A text calls a document by another kind: "Quyết định" for "Quy định", which share the code QĐ. */
export function kindFinding(given: Case): Finding | undefined {
  const { text, mention, citation, meant, reading } = given;
  if (!meant) return codeFinding(given);
  if (citation.kinds.includes(meant.entry.kind)) return undefined;
  const span = kindSpan(citation, reading);
  if (!span) return undefined;
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

/** The kind that is named in full is not that of the code: "Kết luận số 04-NQ/TW"; which of them is right, nobody but the writer knows. */
function codeFinding({ text, mention, citation: { place, kinds, code }, reading }: Case): Finding | undefined {
  const [named, ...more] = kinds;
  const span = kindSpan({ place }, reading);
  if (!code || !named || more.length || !span || kindNamed(named).codes.includes(code)) return undefined;
  if (!/^\p{L}+ \p{L}+$/u.test(wordsAt(text, span))) return undefined;
  const right = kindsOfCode(code).join(' hoặc ');
  return {
    rule: 'kind',
    mention,
    ...span,
    message: `Ký hiệu ${code} là của ${right}, không phải của ${named}.`,
    right: undefined,
    fix: undefined,
    see: [],
  };
}

/** Where the kind is named, before "số" and the figure. */
function kindSpan({ place }: Pick<Citation, 'place'>, reading: Reading): Span | undefined {
  const figure = figureOf({ place }, reading);
  if (figure === undefined) return undefined;
  const label = reading.tokens[figure - 1]?.folded === 'so' ? figure - 1 : figure;
  return label > place.first ? spanOf(reading, { first: place.first, next: label }) : undefined;
}
