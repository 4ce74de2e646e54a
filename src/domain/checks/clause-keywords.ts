import type { Document } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { headingMeant } from './heading-meant.ts';

/** Words for the search that front matter puts under a clause the text has not. `ids`: of all its headings. */
export function checkClauseKeywords({ file, data, locate }: Document<'van-ban'>, ids: readonly string[]): Problem[] {
  return Object.keys(data.clauseKeywords ?? {}).flatMap((id) => {
    if (ids.includes(id)) return [];
    const guess = headingMeant(id, ids);
    const others = ids.length > 0 ? `Dùng một trong: ${ids.join(', ')}` : 'Văn bản chưa có tiêu đề nào';
    return [
      {
        file,
        ...locate(['clauseKeywords', id]),
        rule: 'khong-co-muc',
        message: `Văn bản không có mục nào có địa chỉ “${id}”`,
        hint: guess ? `Có phải ý bạn là “${guess}”?` : `${others}; lời tìm cả văn bản thì ghi ở keywords.`,
      },
    ];
  });
}
