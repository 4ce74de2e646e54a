import type { Hit } from './result.ts';

/** Results, those of one name each with the year of its day behind it: a number alone does not tell them apart. */
export function withYears(hits: readonly Hit[]): Hit[] {
  const named = Map.groupBy(hits, directiveOf);
  return hits.map((hit) => {
    const [year] = /\d{4}$/.exec(hit.about) ?? [];
    const isShared = (named.get(directiveOf(hit))?.length ?? 0) > 1;
    return isShared && year ? { ...hit, title: [...hit.title, ` năm ${year}`] } : hit;
  });
}

/** The name of the page, of a result that is a section of it too. */
function directiveOf({ title }: Hit): string {
  const text = title.map((piece) => (typeof piece === 'string' ? piece : piece.found)).join('');
  return text.split(' – ').at(-1) ?? text;
}
