import { isIssuer } from '../resolve/rules.ts';
import { type Case, nameOf, seen, spanOf, wordsAt } from './case.ts';
import type { Finding } from './finding.ts';

/** The body that a text names did not issue the document. */
export function issuerFinding({ text, mention, evidence, written, meant, reading }: Case): Finding | undefined {
  const { issuers } = evidence;
  const issuer = meant?.entry.issuer;
  if (!meant || !issuer || !written.issuer || !issuers.length || meant.holder.organ !== 'TW') return undefined;
  if (issuers.some((each) => isIssuer(each, meant.holder))) return undefined;
  const span = spanOf(reading, written.issuer);
  const sure = /^(bch|bct|bbt)$/.test(meant.holder.issuer?.body ?? '') && issuers.length === 1;
  return {
    rule: 'issuer',
    mention,
    ...span,
    message: `${nameOf(meant.entry)} do ${issuer} ban hành, không phải ${wordsAt(text, span)}.`,
    right: issuer,
    fix: sure ? { ...span, text: issuer } : undefined,
    see: [seen(meant.entry)],
  };
}
