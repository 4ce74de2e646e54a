import type { Corpus } from '../content/corpus.ts';
import { documentsIn } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { misnamedProvince } from '../party/provinces.ts';

/**
 * Bodies whose place is no province of any time, and inspections whose place is nearly one: on the page of
 * implementation they would count for none.
 */
export function checkPlaces({ bodies, documents }: Corpus): Problem[] {
  const provinces = documentsIn(documents, 'dia-gioi').flatMap(({ data }) => data.provinces);
  if (provinces.length === 0) return [];
  const inspected = documentsIn(documents, 'kiem-tra').flatMap(({ file, data: { place }, locate }): Problem[] => {
    const guess = misnamedProvince(place, provinces);
    if (!guess) return [];
    const message = `“${place}” không phải tên một tỉnh, thành phố`;
    return [{ file, ...locate(['place']), rule: 'tinh-la', message, hint: `Có phải ý bạn là “${guess}”?` }];
  });
  const placed = [...bodies.values()].flatMap(({ file, data: { level, place }, locate }): Problem[] => {
    const guess = level === 'province' && place ? misnamedProvince(place, provinces) : undefined;
    if (guess === undefined) return [];
    return [
      {
        file,
        ...locate(['place']),
        rule: 'tinh-la',
        message: `“${place}” không phải tên một tỉnh, thành phố`,
        hint: guess ? `Có phải ý bạn là “${guess}”?` : 'Ghi tên tỉnh, thành phố, ví dụ Ninh Thuận; hoặc sửa “level”.',
      },
    ];
  });
  return [...placed, ...inspected];
}

/** Places on the map of provinces that are none of its time, and two on one tile. */
export function checkTiles({ documents }: Corpus): Problem[] {
  return documentsIn(documents, 'dia-gioi').flatMap(({ file, data: { provinces, tiles }, locate }) => {
    const taken = new Map<string, string>();
    return Object.entries(tiles).flatMap(([name, tile]): Problem[] => {
      const other = taken.get(`${tile}`);
      taken.set(`${tile}`, name);
      const at = { file, ...locate(['tiles', name]), rule: 'tinh-la' } as const;
      if (!provinces.includes(name)) {
        return [{ ...at, message: `“${name}” không có trong “provinces”`, hint: 'Viết tên đúng như ở “provinces”.' }];
      }
      return other
        ? [{ ...at, message: `“${name}” và “${other}” cùng một ô`, hint: 'Cho một trong hai nơi ô khác.' }]
        : [];
    });
  });
}
