import { MOVED } from '../addresses/moved.ts';
import { takenIds } from '../addresses/page-ids.ts';
import { siteUrls } from '../addresses/urls.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../content/collections.ts';
import type { Corpus } from '../content/corpus.ts';
import type { AnyDocument } from '../content/document.ts';
import { type Position, type Problem, START } from '../content/problem.ts';
import { nearest } from '../language/suggest.ts';

/** Figures alone are a page of a list. */
const PAGE = /^\/([a-z-]+)\/(?!\d+\/)([a-z0-9-]+)\/(?:#(.+))?$/;

/** The file whose page an address of the ledger is: folder and name without ending. */
export function fileAt(address: string): string | undefined {
  const [, folder, slug] = PAGE.exec(address) ?? [];
  return COLLECTION_NAMES.some((known) => known === folder) ? `${folder}/${slug}` : undefined;
}

/** A heading of a text. */
interface Anchor {
  readonly slug: string;
  readonly at: Position;
}

/**
 * Addresses of the ledger that die with this content: pages of files and clauses of their texts that are there no more
 * and have not moved. Those that pages make of data (lists, sections) are held against the built site elsewhere.
 * `headingsOf`: those of a document, nothing when its text could not be read; `unread`: files that are there and have
 * faults of their own.
 */
export function checkAddresses(
  ledger: readonly string[],
  { documents }: Corpus,
  unread: ReadonlySet<string>,
  headingsOf: (document: AnyDocument) => readonly Anchor[] | undefined,
): Problem[] {
  const urls = siteUrls('/');
  const byId = new Map(documents.map((document) => [`${document.collection}/${document.slug}`, document]));
  const byPage = takenIds();
  const known = new Set(ledger);
  return ledger.flatMap((address) => {
    const [, name, slug = '', id] = PAGE.exec(address) ?? [];
    const collection = COLLECTION_NAMES.find((known) => known === name);
    if (!collection || unread.has(`${collection}/${slug}`) || MOVED[address] || MOVED[urls.page(collection, slug)])
      return [];
    const document = byId.get(`${collection}/${slug}`);
    const file = `${collection}/${slug}${COLLECTIONS[collection].ending}`;
    if (!document) return id === undefined ? [lostPage(file, address)] : [];
    const headings = headingsOf(document);
    const today = idToday(address, id);
    if (today === undefined || byPage.has(today) || !headings || headings.some((each) => each.slug === today))
      return [];
    const fresh = headings.filter((heading) => !known.has(urls.page(collection, slug, heading.slug)));
    return [lostClause(file, address, today, fresh)];
  });
}

/** The id that a clause has on its page today; none when it went to another page, which is held against the built site. */
function idToday(address: string, id: string | undefined): string | undefined {
  const [page, moved] = MOVED[address]?.split('#') ?? [];
  if (page === undefined) return id;
  return address.startsWith(`${page}#`) ? moved : undefined;
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

/** Told at the heading that was probably meant to be the same, one of those that have no address yet. */
function lostClause(file: string, address: string, id: string, fresh: readonly Anchor[]): Problem {
  const guess = nearest(
    id,
    fresh.map(({ slug }) => slug),
  );
  const meant = fresh.length === 1 ? fresh[0] : fresh.find(({ slug }) => slug === guess);
  return {
    file,
    ...(meant?.at ?? START),
    rule: 'mat-dia-chi',
    message: `Địa chỉ đã đăng ${address} không còn, vì không có tiêu đề nào cho #${id}`,
    hint: `Giữ lời tiêu đề cũ; nếu phải đổi thì ghi '${address}': '${address.split('#')[0]}#${meant?.slug ?? '…'}' vào ${MOVES}.`,
  };
}
