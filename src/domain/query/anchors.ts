const LABELLED = /^(phan|chuong|muc|dieu|khoan|nhom|nhiem-vu)-(\d+|[ivx]+)$/;

/** Ids of numbered clauses in few letters, for the table of numbers: "dieu 1-9 11 14,phan i ii"; other ids are left out. */
export function packAnchors(ids: readonly string[]): string {
  const byLabel = Map.groupBy(
    ids.flatMap((id) => {
      const [, label = '', number = ''] = LABELLED.exec(id) ?? [];
      return label ? [{ label, number }] : [];
    }),
    ({ label }) => label,
  );
  return [...byLabel].map(([label, list]) => [label, ...ranges(list.map(({ number }) => number))].join(' ')).join(',');
}

/** Whether packed anchors hold an id. */
export function holdsAnchor(packed: string, id: string): boolean {
  const [, label, number = ''] = LABELLED.exec(id) ?? [];
  const [, ...numbers] =
    packed
      .split(',')
      .map((part) => part.split(' '))
      .find(([name]) => name === label) ?? [];
  return numbers.some((range) => {
    const [from = '', to = from] = range.split('-');
    return from === number || (Number(from) <= Number(number) && Number(number) <= Number(to));
  });
}

/** 1, 2, 3, 5 as "1-3", "5". */
function ranges(numbers: readonly string[]): string[] {
  const found: string[] = [];
  let first = '';
  for (const [index, number] of numbers.entries()) {
    first ||= number;
    if (Number(numbers[index + 1]) === Number(number) + 1) continue;
    found.push(first === number ? number : `${first}-${number}`);
    first = '';
  }
  return found;
}
