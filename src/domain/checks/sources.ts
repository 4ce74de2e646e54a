import { type Corpus, isEditorial } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { referencesIn } from '../content/references.ts';
import { fold } from '../language/vietnamese.ts';

/** Sources that nobody can look up and that do not say so, or that say so though they can be. */
export function checkSourceWays({ sources }: Corpus): Problem[] {
  return [...sources.values()].filter(({ slug }) => !isEditorial({ sources }, slug)).flatMap(checkWay);
}

/** Publishers that other sources spell otherwise: only case or marks differ. The spelling of most files is right. */
export function checkPublishers({ sources }: Corpus): Problem[] {
  const alike = Map.groupBy(sources.values(), ({ data }) => fold(data.publisher));
  return [...alike.values()].flatMap((group) => {
    const spellings = [...Map.groupBy(group, ({ data }) => data.publisher)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    const [[usual, [first]] = ['', []], ...others] = spellings;
    return others.flatMap(([found, documents]) =>
      documents.map(({ file, locate }) => ({
        file,
        ...locate(['publisher']),
        rule: 'gia-tri' as const,
        message: `Nơi đăng “${found}” ở ${first?.file ?? 'tệp khác'} viết là “${usual}”`,
        hint: `Viết một cách: “${usual}”.`,
      })),
    );
  });
}

/** Sources that nothing rests on. `marked`: the keys that the texts mark. */
export function checkUnusedSources({ documents, sources }: Corpus, marked: Iterable<string>): Problem[] {
  const references = documents.flatMap(({ collection, data }) => referencesIn(collection, data));
  const named = references.filter(({ collection }) => collection === 'nguon').map(({ slug }) => slug);
  const used = new Set([...marked, ...named]);
  return [...sources.values()].filter(({ slug }) => !used.has(slug) && !isEditorial({ sources }, slug)).map(unused);
}

/** A source has an address or a file in a repository, or says why it has neither, and never both. */
function checkWay({ file: name, data: { url, file, unavailable }, locate }: Document<'nguon'>): Problem[] {
  const isFound = url !== undefined || file !== undefined;
  if (isFound !== (unavailable !== undefined)) return [];
  return [
    {
      file: name,
      ...locate(['unavailable']),
      rule: 'tra-lai-nguon',
      message: isFound
        ? 'Nguồn vừa có nơi đọc lại, vừa ghi là không đọc lại được'
        : 'Không biết đọc lại nguồn này ở đâu',
      hint: isFound
        ? 'Bỏ “unavailable”, hoặc bỏ “url” và “file”.'
        : 'Ghi “url”; hoặc “file” gồm “repository”, “commit”, “path”; không có thì ghi lý do vào “unavailable”.',
    },
  ];
}

function unused({ file, slug, locate }: Document<'nguon'>): Problem {
  return {
    file,
    ...locate([]),
    rule: 'nguon-thua',
    message: 'Chưa có chỗ nào dẫn nguồn này',
    hint: `Đặt [^${slug}] sau câu dựa vào nguồn này, ghi tên tệp “${slug}” vào một trường “sources”, hoặc xóa tệp.`,
  };
}
