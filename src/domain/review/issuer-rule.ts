import { type Issuer, issuerAt } from '../party/issuer.ts';
import { isIssuer } from '../resolve/rules.ts';
import { type Case, nameOf, seen, spanOf, wordsAt } from './case.ts';
import type { Finding } from './finding.ts';
import type { Stretch } from './written.ts';

/** The body that a text names did not issue the document. */
export function issuerFinding(given: Case): Finding | undefined {
  const { text, mention, meant, reading } = given;
  const said = saidIssuer(given);
  if (!meant?.entry.issuer || !said || meant.holder.organ !== 'TW') return undefined;
  if (said.issuers.some((each) => isIssuer(each, meant.holder))) return undefined;
  const { issuer } = meant.entry;
  const span = spanOf(reading, said.stretch);
  const sure = /^(bch|bct|bbt)$/.test(meant.holder.issuer?.body ?? '') && said.issuers.length === 1;
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

interface SaidIssuer {
  readonly issuers: readonly Issuer[];
  readonly stretch: Stretch;
}

/** The issuers that the evidence names, else the one behind the subject: "về kỷ luật … | do Bộ Chính trị ban hành". */
function saidIssuer({ evidence, written, citation, reading, behind }: Case): SaidIssuer | undefined {
  if (evidence.issuers.length) return written.issuer && { issuers: evidence.issuers, stretch: written.issuer };
  const { tokens } = reading;
  for (let at = citation.place.next; at < behind; at++) {
    if (tokens[at]?.folded !== 'do') continue;
    const issuer = issuerAt(tokens, at + 1);
    const made = issuer && tokens[issuer.next]?.folded === 'ban' && tokens[issuer.next + 1]?.folded === 'hanh';
    if (made) return { issuers: [issuer], stretch: { first: at + 1, next: issuer.next } };
  }
  return undefined;
}
