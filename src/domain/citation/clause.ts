import type { Token } from '../language/tokens.ts';
import { dateAt } from '../language/written-date.ts';
import { actAt } from './act.ts';
import { JOINTS, LEVELS, levelAt, partsAt, RANGE } from './clause-part.ts';
import { type ClauseMention, mentionsOf } from './clause-path.ts';

const LEAD_IN = new Set([',', '(', '-', ':', 'cua', 'trong', 'tai', 'theo', 'thuoc']);
/** How many tokens a list of clauses before a citation may have. */
const REACH = 40;

/** The clauses just before a place, at most two small words away: "Điều 3, 4 và khoản 2 Điều 5 của | Quy định 37". */
export function clausesBefore(tokens: readonly Token[], at: number): ClauseMention[] {
  let end = at;
  while (end > at - 2 && LEAD_IN.has(tokens[end - 1]?.folded ?? '')) end--;
  let lowest = end;
  while (lowest > Math.max(0, end - REACH) && isMaterial(tokens[lowest - 1])) lowest--;
  for (let first = lowest; first < end; first++) {
    if (!levelAt(tokens, first)) continue;
    const parts = partsAt(tokens, first);
    if (parts.at(-1)?.next !== end) continue;
    const parted = tokens.slice(end, at).some(({ text }) => text === ',' || text === ';');
    return parted && isOfActBefore(tokens, first) ? [] : mentionsOf(parts);
  }
  return [];
}

/** The clauses just behind a place, or behind a date there, unless they are of the act named behind them: "Quy định 37 | (Điều 3)", "…, Điều 3 khoản 2". */
export function clausesBehind(tokens: readonly Token[], at: number): ClauseMention[] {
  const dated = dateAt(tokens, tokens[at]?.text === ',' ? at + 1 : at)?.next ?? at;
  let first = dated;
  while (first < dated + 2 && LEAD_IN.has(tokens[first]?.folded ?? '')) first++;
  if (!levelAt(tokens, first)) return [];
  const parts = partsAt(tokens, first);
  let next = parts.at(-1)?.next ?? first;
  while (/^(cua|trong|tai|theo)$/.test(tokens[next]?.folded ?? '')) next++;
  return actAt(tokens, next) ? [] : mentionsOf(parts);
}

/** What a list of clauses is made of. */
function isMaterial(token: Token | undefined): boolean {
  if (!token || token.gap === 'paragraph') return false;
  if (token.type === 'number') return token.text.length <= 3;
  return (
    LEVELS.includes(token.folded) ||
    JOINTS.has(token.folded) ||
    RANGE.has(token.folded) ||
    LEAD_IN.has(token.folded) ||
    /^(cac|nhung|tu)$/.test(token.folded) ||
    /^(\p{L}|[IVX]+)$/u.test(token.text)
  );
}

function isOfActBefore(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= Math.max(0, first - 8); place--) {
    if (/^[.;]$/.test(tokens[place]?.text ?? '')) return false;
    if (actAt(tokens, place)) return true;
  }
  return false;
}
