import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkFileName } from '../domain/checks/file-name.ts';
import { COLLECTION_NAMES, COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import { type Problem, START } from '../domain/content/problem.ts';
import { nearest } from '../domain/language/suggest.ts';
import { slugify } from '../domain/language/vietnamese.ts';

/** A file that is to be read. */
interface ContentFile {
  readonly collection: Collection;
  /** Name without its ending. */
  readonly slug: string;
  /** Path from the content folder. */
  readonly file: string;
}

/** A file that has another name than it should, and what is told of it. */
export interface Misnamed extends ContentFile {
  readonly fault: Omit<Problem, 'file'>;
}

interface Listing {
  readonly files: readonly ContentFile[];
  /** Files of text whose name is wrong; what stands in them may say the right one. */
  readonly misnamed: readonly Misnamed[];
  readonly problems: readonly Problem[];
  /** What has the place of a file and cannot be read: folder and name without ending. */
  readonly unread: readonly string[];
}

/** What editors and systems leave beside the files of a person; hidden files are theirs too. */
const NOT_CONTENT = /^\.|~$|^~\$|^#.*#$|\.(?:swp|swo|tmp|bak|orig)$|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i;

/** Endings that editors of plain text give. */
const TEXT = /^(?:|\.(?:txt|text|mdx?|markdown))$/i;

/** What word processors and the like write, which is no text under another name. */
const NO_TEXT = /^\.(?:docx?|odt|rtf|pdf|pages|html?)$/i;

const NOTHING: Listing = { files: [], misnamed: [], problems: [], unread: [] };

/** Larger files are not read. A directive of thirty printed pages, letter by letter, has as many. */
const MOST_BYTES = 100_000;

/** Everything in a content folder: files to be read, and what should not be there. Files of editors are passed over. */
export function listContent(folder: string): Listing {
  const entries = entriesOf(folder);
  if (!entries) return { ...NOTHING, problems: [noFolder(folder)] };
  const listings = entries.map((entry) => listEntry(folder, entry));
  return {
    files: listings.flatMap(({ files }) => files),
    misnamed: listings.flatMap(({ misnamed }) => misnamed),
    problems: listings.flatMap(({ problems }) => problems),
    unread: listings.flatMap(({ unread }) => unread),
  };
}

function listEntry(folder: string, entry: Dirent): Listing {
  const { name } = entry;
  const collection = COLLECTION_NAMES.find((known) => known === name);
  if (!collection) return fault(name, entry.isDirectory() ? unknownFolder(name) : STRAY);
  if (!entry.isDirectory()) return fault(name, entry.isSymbolicLink() ? LINK : NO_FOLDER);
  const entries = entriesOf(join(folder, name));
  if (!entries) return fault(name, unreadable('EACCES'));
  const listings = entries.map((each) => listFile(folder, collection, each));
  return {
    files: listings.flatMap(({ files }) => files),
    misnamed: listings.flatMap(({ misnamed }) => misnamed),
    problems: listings.flatMap(({ problems }) => problems),
    unread: listings.flatMap(({ unread }) => unread),
  };
}

function listFile(folder: string, collection: Collection, entry: Dirent): Listing {
  const { ending } = COLLECTIONS[collection];
  const file = `${collection}/${entry.name}`;
  const slug = entry.name.slice(0, entry.name.length - extname(entry.name).length);
  const id = `${collection}/${slug}`;
  if (entry.isSymbolicLink()) return fault(file, LINK, id);
  if (entry.isDirectory()) return fault(file, SUBFOLDER, id);
  if (!entry.isFile()) return fault(file, NO_FILE, id);
  const isText = extname(entry.name) === ending || TEXT.test(extname(entry.name));
  if (!isText) return fault(file, wrongEnding(extname(entry.name), ending), id);
  const size = sizeOf(join(folder, file));
  if (size > MOST_BYTES) return fault(file, tooLarge(size), id);
  // Of "a.md.txt" the name is "a".
  const name = slug.replace(/\.mdx?$/, '');
  const wrong = extname(entry.name) === ending ? checkFileName(slug) : renamed(name, ending);
  return wrong
    ? { ...NOTHING, misnamed: [{ collection, slug: name, file, fault: wrong }], unread: [id] }
    : { ...NOTHING, files: [{ collection, slug, file }] };
}

/** Bytes of a file; none where it cannot be told, which reading it will tell. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** What stands in a folder, in one order everywhere; undefined when it cannot be read. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !NOT_CONTENT.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return undefined;
  }
}

type Fault = Omit<Problem, 'file'>;

function fault(file: string, what: Fault, id?: string): Listing {
  return { ...NOTHING, problems: [{ file, ...what }], unread: id === undefined ? [] : [id] };
}

function noFolder(folder: string): Problem {
  return {
    file: '.',
    ...START,
    rule: 'khong-co-noi-dung',
    message: `Không đọc được thư mục nội dung ${folder}`,
    hint: 'Chạy lệnh ở thư mục gốc của dự án; nếu đặt CONTENT_DIR thì ghi đúng tên một thư mục.',
  };
}

function unknownFolder(name: string): Fault {
  const guess = nearest(name, COLLECTION_NAMES);
  return {
    ...START,
    rule: 'thu-muc-la',
    message: `Trong nội dung không có thư mục nào tên là “${name}”`,
    hint: guess ? `Có phải ý bạn là “${guess}”?` : `Chuyển các tệp vào một trong: ${COLLECTION_NAMES.join(', ')}.`,
  };
}

const STRAY: Fault = {
  ...START,
  rule: 'tep-la',
  message: 'Tệp này không nằm trong thư mục nào của nội dung',
  hint: `Chuyển tệp vào một trong: ${COLLECTION_NAMES.join(', ')}; hoặc bỏ đi.`,
};

const LINK: Fault = {
  ...START,
  rule: 'tep-la',
  message: 'Đây là một lối tắt (symbolic link), không phải tệp',
  hint: 'Chép chính tệp hay thư mục đó vào đây thay cho lối tắt.',
};

const NO_FOLDER: Fault = {
  ...START,
  rule: 'tep-la',
  message: 'Đây phải là một thư mục',
  hint: 'Bỏ tệp này đi và tạo thư mục cùng tên.',
};

const SUBFOLDER: Fault = {
  ...START,
  rule: 'thu-muc-la',
  message: 'Thư mục này nằm bên trong một thư mục nội dung, nơi chỉ có tệp',
  hint: 'Chuyển các tệp bên trong ra ngoài một bậc rồi bỏ thư mục.',
};

const NO_FILE: Fault = {
  ...START,
  rule: 'tep-la',
  message: 'Đây không phải một tệp thường (có thể là ống dẫn, ổ cắm hoặc thiết bị)',
  hint: 'Bỏ đi, rồi tạo một tệp thường cùng tên.',
};

function wrongEnding(found: string, ending: string): Fault {
  return {
    ...START,
    rule: 'duoi-tep',
    message: `Tệp trong thư mục này phải là văn bản thường, có đuôi ${ending}`,
    hint: NO_TEXT.test(found)
      ? `Chỉ đổi đuôi thì tệp hỏng: mở tệp ${found} ấy, lưu thành văn bản thường (Plain Text, UTF-8), rồi đặt đuôi ${ending}.`
      : `Bỏ tệp này đi; nội dung thì viết vào một tệp có đuôi ${ending}.`,
  };
}

function renamed(slug: string, ending: string): Fault {
  const name = `${slugify(slug)}${ending}`;
  return { ...START, rule: 'duoi-tep', message: `Đuôi tệp phải là ${ending}`, hint: `Đổi tên tệp thành “${name}”.` };
}

function tooLarge(bytes: number): Fault {
  return {
    ...START,
    rule: 'qua-lon',
    message: `Tệp có ${bytes} byte; một tệp nội dung không quá ${MOST_BYTES} byte`,
    hint: 'Xem lại tệp có phải văn bản không; nếu đúng thì tóm lược ngắn hơn, hoặc chia thành nhiều tệp.',
  };
}

/** A file or folder that the system does not let read. `code`: the name of its error. */
export function unreadable(code: string | undefined): Fault {
  const reason = code === 'EACCES' || code === 'EPERM' ? 'không có quyền đọc' : (code ?? 'lỗi không rõ');
  return {
    ...START,
    rule: 'khong-doc-duoc',
    message: `Không đọc được: ${reason}`,
    hint: 'Cấp quyền đọc (chmod u+r), hoặc chép lại tệp từ bản gốc.',
  };
}
