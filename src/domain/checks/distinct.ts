import type { Corpus } from '../content/corpus.ts';
import type { AnyDocument, FieldPath } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { fold } from '../language/vietnamese.ts';

/** Two files of one folder that are about one thing: the one is told that was not published before the other. */
export function checkDistinct({ documents }: Corpus, published: ReadonlySet<string>): Problem[] {
  const first = new Map<string, AnyDocument>();
  return publishedFirst(documents, published).flatMap((document) =>
    identitiesOf(document).flatMap(({ path, field = path[0], identity }) => {
      const key = `${document.collection} ${field} ${fold(identity)}`;
      const other = first.get(key);
      if (!other) first.set(key, document);
      if (!other || other === document) return [];
      return {
        file: document.file,
        ...document.locate(path),
        rule: 'trung',
        message: `“${identity.replaceAll('\n', ', ')}” đã có ở ${other.file}`,
        hint: 'Giữ một trong hai tệp, hoặc sửa chỗ khiến hai tệp giống nhau.',
      };
    }),
  );
}

/** The files that have had an address, then the others. */
export function publishedFirst<D extends Pick<AnyDocument, 'collection' | 'slug'>>(
  documents: readonly D[],
  published: ReadonlySet<string>,
): D[] {
  const isNew = ({ collection, slug }: D) => Number(!published.has(`${collection}/${slug}`));
  return documents.toSorted((a, b) => isNew(a) - isNew(b));
}

interface Identity {
  readonly path: FieldPath;
  /** The field whose values it is held against, where that is another. */
  readonly field?: string;
  readonly identity: string;
}

/** What no other file of the folder may say too. Directives have their own check, by number, issuer and day. */
function identitiesOf({ collection, data }: AnyDocument): Identity[] {
  switch (collection) {
    case 'hoi-nghi':
      return [{ path: ['held'], identity: [data.held, data.place].join('\n') }];
    case 'kiem-tra': {
      const day = data.began ?? data.ended;
      const path = [data.began ? 'began' : 'ended'];
      return day ? [{ path, identity: [data.place, day, ...data.by].join('\n') }] : [];
    }
    case 'co-quan':
      return [{ path: ['name'], identity: [data.name, data.place ?? ''].join('\n').trim() }];
    case 'thuat-ngu':
      return [
        { path: ['term'], identity: data.term },
        ...data.aliases.map((alias, index) => ({ path: ['aliases', index], field: 'term', identity: alias })),
      ];
    case 'nguon':
      return [
        ...(data.url === undefined ? [] : [{ path: ['url'], identity: data.url }]),
        ...(data.published
          ? [{ path: ['title'], identity: [data.title, data.publisher, data.published].join('\n') }]
          : []),
      ];
    case 'chu-de':
      return [
        { path: ['name'], identity: data.name },
        { path: ['order'], identity: String(data.order) },
      ];
    case 'trang':
      return [{ path: ['title'], identity: data.title }];
    default:
      return [];
  }
}
