import type { Collection } from '../content/collections.ts';
import type { Corpus } from '../content/corpus.ts';
import type { AnyDocument } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { referencesIn } from '../content/references.ts';
import { namesMeant } from '../language/suggest.ts';
import { namedBy } from './named.ts';

/**
 * Mentions in front matter of files that are not there. `unread` lists the files ("van-ban/21-kl-tw-2021") that
 * are there and have faults of their own.
 */
export function checkReferences({ documents }: Corpus, unread: ReadonlySet<string>): Problem[] {
  const byFolder = Map.groupBy(documents, ({ collection }) => collection);
  const known = new Map([...byFolder].map(([name, list]) => [name, new Set(list.map(({ slug }) => slug))]));
  return documents.flatMap(({ file, collection, data, locate }) =>
    referencesIn(collection, data).flatMap(({ collection: folder, slug, path }) => {
      if (known.get(folder)?.has(slug) || unread.has(`${folder}/${slug}`)) return [];
      return { file, ...locate(path), ...missing(slug, folder, byFolder.get(folder) ?? []) };
    }),
  );
}

function missing(name: string, folder: Collection, there: readonly AnyDocument[]) {
  const isName = !/\s/.test(name);
  const named = namedBy(name, there);
  const meant =
    named.length > 0 || !isName
      ? named
      : namesMeant(
          name,
          there.map(({ slug }) => slug),
        );
  const first = meant.length > 0 ? `Có phải ý bạn là “${meant.join('”, “')}”? ` : '';
  return {
    rule: 'khong-co-tep',
    message: isName ? `Không có tệp ${folder}/${name}.md` : `“${name}” không phải tên một tệp trong ${folder}/`,
    hint: `${first}Chưa có thì ${MADE_BY[folder] ?? `chép một tệp trong ${folder}/, đổi tên rồi sửa`}.`,
  } as const;
}

/** How a file of a folder is made. */
const MADE_BY: Partial<Record<Collection, string>> = {
  'van-ban': 'tạo trước bằng npm run new',
  'hoi-nghi': 'tạo trước bằng npm run new -- hoi-nghi',
  nguon: 'tạo trước bằng npm run new -- nguon',
};
