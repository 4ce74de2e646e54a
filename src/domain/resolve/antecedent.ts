import type { Citation, Found } from '../citation/find.ts';

/** How many tokens back a word such as "Quy định nói trên" may point. */
const REACH = 400;

/**
 * The citation, by its place in the list, whose document a word points back to: the nearest of its kind, when all the
 * documents of that kind named before it, of the state too, bear one number. Undefined when there is none, or a choice.
 */
export function antecedentOf({ citations, stateDocuments }: Found, index: number): number | undefined {
  const pointing = citations[index];
  if (!pointing) return undefined;
  let nearest: number | undefined;
  for (let before = index - 1; before >= 0; before--) {
    const citation = citations[before];
    if (!citation || citation.place.first < pointing.place.first - REACH) break;
    if (citation.form === 'back' || !citation.kinds.some((kind) => pointing.kinds.includes(kind))) continue;
    const known = nearest === undefined ? undefined : citations[nearest];
    if (known && !isSameNumber(known, citation)) return undefined;
    nearest ??= before;
  }
  return nearest !== undefined && isStateBetween(stateDocuments, citations[nearest]?.start ?? 0, pointing)
    ? undefined
    : nearest;
}

/** Whether a state document of the kind stands between an offset and a word that points back. */
function isStateBetween(documents: Found['stateDocuments'], from: number, { start, kinds }: Citation): boolean {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let before = low - 1; before >= 0; before--) {
    const document = documents[before];
    if (!document || document.start < from) return false;
    if (kinds.some((kind) => kind === document.kind)) return true;
  }
  return false;
}

/** Whether two citations say nothing different of number and organ. */
function isSameNumber(a: Citation, b: Citation): boolean {
  const plenums = a.plenum?.plenum === b.plenum?.plenum && a.plenum?.term === b.plenum?.term;
  return a.serial === b.serial && plenums && (a.organ === b.organ || !a.organ || !b.organ);
}
