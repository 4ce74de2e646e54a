import { type Corpus, isEditorial } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { referencesIn } from '../content/references.ts';

/** Sources that nobody can look up and that do not say so, or that say so though they can be. */
export function checkSourceWays({ sources }: Corpus): Problem[] {
  return [...sources.values()].filter(({ slug }) => !isEditorial({ sources }, slug)).flatMap(checkWay);
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
    hint: `Đặt [^${slug}] sau câu dựa vào nguồn này, ghi khóa vào một trường “sources”, hoặc xóa tệp.`,
  };
}
