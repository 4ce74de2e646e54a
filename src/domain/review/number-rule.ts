import { type Holder, holdersOf } from '../resolve/holder.ts';
import type { Case } from './case.ts';
import { datedName } from './dated-name.ts';
import type { Finding } from './finding.ts';

/** How many of the documents that bear a number are told. */
const TOLD = 5;

/** Several documents are known to bear the number, in the collection or outside it, and the text does not say which it means. */
export function numberFinding({ mention, citation, cited, catalogue, day, meant }: Case): Finding | undefined {
  if (meant) return undefined;
  if (cited.reason !== 'ambiguous' && cited.reason !== 'unproven') return undefined;
  if (cited.form !== 'full' || citation.organ !== 'TW') return undefined;
  const bearers = holdersOf(citation, catalogue).holders.filter(({ known: { issued, year } }) => {
    return (issued ?? String(year ?? '')) <= day;
  });
  const names = [...new Set(bearers.map(inFull))];
  if (names.length < 2) return undefined;
  const more = names.length > TOLD ? ` và ${names.length - TOLD} văn bản khác` : '';
  const listed = names.slice(0, TOLD).join('; ');
  return {
    rule: 'number',
    mention,
    start: cited.start,
    end: cited.end,
    message: `Số này có ở nhiều văn bản: ${listed}${more}. Ghi thêm ngày ban hành để khỏi lẫn.`,
    right: undefined,
    fix: undefined,
    see: bearers.flatMap(({ entry }) => (entry ? [{ slug: entry.slug, name: datedName(entry) }] : [])),
  };
}

/** "Kết luận số 21-KL/TW ngày 25/10/2021 về …", the title cut. */
function inFull({ known }: Holder): string {
  const words = known.title.split(' ');
  return `${datedName(known)} ${words.slice(0, 10).join(' ')}${words.length > 10 ? '…' : ''}`;
}
