import type { Corpus } from '../content/corpus.ts';
import type { Problem } from '../content/problem.ts';
import { referencesIn } from '../content/references.ts';
import { namesMeant } from '../language/suggest.ts';

/**
 * Mentions in front matter of files that are not there. `unread` lists the files ("van-ban/21-kl-tw-2021") that
 * are there and have faults of their own.
 */
export function checkReferences({ documents }: Corpus, unread: ReadonlySet<string>): Problem[] {
  const slugs = Map.groupBy(documents, ({ collection }) => collection);
  const known = new Map([...slugs].map(([name, list]) => [name, new Set(list.map(({ slug }) => slug))]));
  return documents.flatMap(({ file, collection, data, locate }) =>
    referencesIn(collection, data).flatMap(({ collection: folder, slug, path }) => {
      if (known.get(folder)?.has(slug) || unread.has(`${folder}/${slug}`)) return [];
      const meant = namesMeant(slug, [...(known.get(folder) ?? [])]).join('”, “');
      return {
        file,
        ...locate(path),
        rule: 'khong-co-tep',
        message: `Không có tệp ${folder}/${slug}.md`,
        hint: meant ? `Có phải ý bạn là “${meant}”?` : `Tạo tệp đó trong ${folder}/, hoặc sửa lại tên.`,
      };
    }),
  );
}
