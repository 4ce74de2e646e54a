import type { Document } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { headingMeant } from './heading-meant.ts';

/** Parts of a text that front matter puts under a theme though the text has none of that address. `ids`: of all its headings. */
export function checkThemes(
  { collection, file, data, locate }: Document<'van-ban'> | Document<'hoi-nghi'>,
  ids: readonly string[],
): Problem[] {
  const isDirective = collection === 'van-ban';
  return Object.entries(data.themes).flatMap(([theme, clauses]) =>
    clauses.flatMap((id, index) => {
      if (ids.includes(id)) return [];
      const guess = headingMeant(id, ids);
      const hint = guess
        ? `Có phải ý bạn là “${guess}”?`
        : ids.length > 0
          ? `Dùng một trong: ${ids.join(', ')}${isDirective ? '; cả văn bản nói về chủ đề ấy thì ghi []' : ''}.`
          : isDirective
            ? 'Văn bản chưa có tiêu đề nào: ghi [], khi cả văn bản nói về chủ đề ấy.'
            : 'Bài chưa có tiêu đề nào: đặt tiêu đề cho phần nói về chủ đề ấy.';
      const at = locate(['themes', theme, index]);
      return [
        {
          file,
          ...at,
          rule: 'khong-co-muc',
          message: `${isDirective ? 'Văn bản' : 'Bài'} không có mục nào có địa chỉ “${id}”`,
          hint,
        },
      ];
    }),
  );
}
