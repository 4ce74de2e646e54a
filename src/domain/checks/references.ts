import type { Corpus } from '../content/corpus.ts';
import { type AnyDocument, documentsIn } from '../content/document.ts';
import type { Position, Problem } from '../content/problem.ts';
import type { Collection } from '../content/schema.ts';
import { nearest } from '../language/suggest.ts';
import { RELATION_TYPES } from '../party/relations.ts';

/**
 * Mentions in front matter of files that are not there. `unread` lists the files ("van-ban/21-kl-tw-2021") that
 * are there and have faults of their own.
 */
export function checkReferences(corpus: Corpus, unread: ReadonlySet<string>): Problem[] {
  return corpus.documents.flatMap((document) =>
    referencesOf(document).flatMap(({ collection, slug, at }) => {
      const known = documentsIn(corpus.documents, collection).map((other) => other.slug);
      if (known.includes(slug) || unread.has(`${collection}/${slug}`)) return [];
      const guess = nearest(slug, known);
      return {
        file: document.file,
        ...at,
        rule: 'khong-co-tep',
        message: `Không có tệp ${collection}/${slug}.md`,
        hint: guess ? `Có phải ý bạn là “${guess}”?` : `Tạo tệp đó trong ${collection}/, hoặc sửa lại tên.`,
      };
    }),
  );
}

/** One mention of another file, and where it stands. */
interface Reference {
  readonly collection: Collection;
  readonly slug: string;
  readonly at: Position;
}

function referencesOf(document: AnyDocument): Reference[] {
  const refer = (collection: Collection, slugs: readonly string[], ...path: (string | number)[]): Reference[] =>
    slugs.map((slug, index) => ({ collection, slug, at: document.locate([...path, index]) }));

  switch (document.collection) {
    case 'van-ban': {
      const { data, locate } = document;
      const links = RELATION_TYPES.flatMap((type) =>
        (data.relations[type] ?? []).flatMap(({ to, sources }, index): Reference[] => [
          { collection: 'van-ban', slug: to, at: locate(['relations', type, index, 'to']) },
          ...refer('nguon', sources, 'relations', type, index, 'sources'),
        ]),
      );
      return [
        { collection: 'co-quan', slug: data.issuer, at: locate(['issuer']) },
        ...refer('nguon', data.sources, 'sources'),
        ...refer('nguon', data.status.sources, 'status', 'sources'),
        ...links,
      ];
    }
    case 'hoi-nghi':
      return [
        ...refer('co-quan', document.data.hosts, 'hosts'),
        ...refer('nguon', document.data.sources, 'sources'),
        ...refer('van-ban', document.data.disseminates, 'disseminates'),
        ...refer('van-ban', document.data.discusses, 'discusses'),
        ...document.data.speakers.flatMap(({ presented }, index) =>
          refer('van-ban', presented, 'speakers', index, 'presented'),
        ),
      ];
    default:
      return [];
  }
}
