import { MOVED } from '../addresses/moved.ts';
import { takenIds } from '../addresses/page-ids.ts';
import { siteUrls } from '../addresses/urls.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../content/collections.ts';
import type { Corpus } from '../content/corpus.ts';
import type { AnyDocument } from '../content/document.ts';
import { type Problem, START } from '../content/problem.ts';
import { nearest } from '../language/suggest.ts';

const PAGE = /^\/([a-z-]+)\/([a-z0-9-]+)\/(?:#(.+))?$/;

/** The directive whose page an address of the ledger is. */
export function slugIn(address: string): string | undefined {
  const [, collection, slug] = PAGE.exec(address) ?? [];
  return collection === 'van-ban' ? slug : undefined;
}

/**
 * Addresses of the ledger that die with this content: pages of files and clauses of their texts that are there no more
 * and have not moved. Those that pages make of data (lists, sections) are held against the built site elsewhere.
 * `idsOf`: ids of the headings of a document; `unread`: files that are there and have faults of their own.
 */
export function checkAddresses(
  ledger: readonly string[],
  { documents }: Corpus,
  unread: ReadonlySet<string>,
  idsOf: (document: AnyDocument) => readonly string[],
): Problem[] {
  const urls = siteUrls('/');
  const byId = new Map(documents.map((document) => [`${document.collection}/${document.slug}`, document]));
  const byPage = takenIds([]);
  return ledger.flatMap((address) => {
    const [, name, slug = '', id] = PAGE.exec(address) ?? [];
    const collection = COLLECTION_NAMES.find((known) => known === name);
    if (!collection || unread.has(`${collection}/${slug}`) || MOVED[address] || MOVED[urls.page(collection, slug)])
      return [];
    const document = byId.get(`${collection}/${slug}`);
    const file = `${collection}/${slug}${COLLECTIONS[collection].ending}`;
    if (!document) return id === undefined ? [lostPage(file, address)] : [];
    if (id === undefined || byPage.has(id) || idsOf(document).includes(id)) return [];
    return [lostClause(file, address, id, idsOf(document))];
  });
}

const MOVES = 'src/domain/addresses/moved.ts';

function lostPage(file: string, address: string): Problem {
  return {
    file,
    ...START,
    rule: 'mat-dia-chi',
    message: `Địa chỉ đã đăng ${address} không còn, vì không có tệp này`,
    hint: `Đặt lại tên cũ cho tệp; nếu phải đổi thì ghi địa chỉ cũ → mới vào ${MOVES}.`,
  };
}

function lostClause(file: string, address: string, id: string, ids: readonly string[]): Problem {
  const guess = nearest(id, ids);
  return {
    file,
    ...START,
    rule: 'mat-dia-chi',
    message: `Địa chỉ đã đăng ${address} không còn, vì không có tiêu đề nào cho #${id}`,
    hint: `Giữ lời tiêu đề cũ; nếu phải đổi thì ghi '${address}': '${address.split('#')[0]}#${guess ?? '…'}' vào ${MOVES}.`,
  };
}
