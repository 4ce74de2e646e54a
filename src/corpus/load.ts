import type { SiteUrls } from '../domain/addresses/urls.ts';
import { properSlug } from '../domain/checks/proper-name.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { buildCorpus, type Corpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { parseEditorial } from '../markdown/editorial.ts';
import { type Parsed, parsedLater, parseMarkdown } from '../markdown/pipeline.ts';
import { checkContent } from './check.ts';
import type { ReadText } from './check-text.ts';
import { type Disk, NO_DISK } from './disk.ts';
import { type Keeping, keeping } from './kept.ts';
import { type ReadMisnamed, readContent } from './read.ts';
import { type RenderedDocument, renderCorpus } from './render.ts';
import { shownDocuments } from './shown.ts';

/** What is shown of a content folder. */
export interface ShownCorpus {
  readonly documents: readonly RenderedDocument[];
  /** Pages that Astro's compiler renders. */
  readonly compiled: readonly AnyDocument[];
}

/** What reading a content folder gave. */
export interface CorpusReading {
  readonly problems: readonly Problem[];
  /** How many files were read, with or without a fault. */
  readonly files: number;
  /** Renders what can be shown: without a problem all of it, else see `shownDocuments`. */
  readonly show: () => ShownCorpus;
  /** Files of which there is nothing to show, as folder and name without ending. */
  readonly unshown: ReadonlySet<string>;
}

/**
 * Reads, checks and renders a content folder. With any problem there are no documents. `ledger`: every address that was
 * ever published of this content.
 */
export function loadCorpus(
  folder: string,
  urls: SiteUrls,
  ledger: readonly string[] = [],
): ShownCorpus & { readonly problems: readonly Problem[] } {
  const { problems, show } = corpusReader(folder, urls, ledger)();
  return problems.length > 0 ? { documents: [], compiled: [], problems } : { ...show(), problems };
}

/**
 * Reads and checks a content folder each time it is called; what a file gave is kept as long as nothing changes of what
 * it rests on, so that reading again costs what was changed. `disk`: where it is kept for other processes.
 */
export function corpusReader(
  folder: string,
  urls: SiteUrls,
  ledger: readonly string[] = [],
  disk: Disk = NO_DISK,
): () => CorpusReading {
  const kept = keeping(disk);
  const { keep } = kept;
  const shown = shownDocuments();
  return () => {
    const { documents, misnamed, problems: faultsInReading, unread } = readContent(folder, kept);
    const corpus = buildCorpus(documents);
    const readings = documents.map((document) =>
      keep(`text ${document.file}`, [document], () => readText(document, kept)),
    );
    const texts = readings.flatMap(({ text }) => text ?? []);
    const faults = [
      ...faultsInReading,
      ...misnamed.flatMap((each) => toldName(each, corpus)),
      ...readings.flatMap(({ fault }) => fault ?? []),
    ];
    const problems = checkContent({ corpus, texts, unread, faults }, ledger, kept);
    const untold = new Set([...unread, ...readings.flatMap(({ id, text }) => (text ? [] : id))]);
    const { texts: whole, unshown } = shown(texts, untold, problems);
    return { problems, files: documents.length + unread.size, unshown, show: () => showTexts(whole, urls, kept) };
  };
}

/** What is told of a file with a wrong name: the right one, where what stands in the file says it, or first what keeps it from being read. */
function toldName({ file, fault, document, faults }: ReadMisnamed, corpus: Corpus): Problem[] {
  const slug = document && properSlug(document, corpus);
  const hint = slug ? `Đổi tên tệp thành “${slug}.md”.` : document ? fault.hint : LATER;
  return [{ file, ...fault, hint }, ...faults.map((each) => ({ file, ...each }))];
}

const LATER = 'Sửa các lỗi khác của tệp này trước; sửa xong, chạy lại thì máy nói tên đúng.';

function showTexts(texts: readonly ReadText[], urls: SiteUrls, kept: Keeping): ShownCorpus {
  const { ours = [], theirs = [] } = Object.groupBy(texts, ({ document }) =>
    isCompiled(document) ? 'theirs' : 'ours',
  );
  const corpus = buildCorpus(texts.map(({ document }) => document));
  const documents = renderCorpus(corpus, ours, urls, kept);
  kept.disk.save(texts.map(({ document }) => document.file));
  return { documents, compiled: theirs.map(({ document }) => document) };
}

function isCompiled({ collection }: AnyDocument): boolean {
  return COLLECTIONS[collection].ending === '.mdx';
}

/** What the text of a document is read as; a page that its compiler could not read is a fault. */
function readText(document: AnyDocument, { recall }: Keeping): { id: string; text?: ReadText; fault?: Problem } {
  const { collection, slug, file, markdown } = document;
  const id = `${collection}/${slug}`;
  if (!isCompiled(document)) {
    let parsed: Parsed | undefined;
    const told = recall('text', { file, from: [markdown] }, {}, () => {
      parsed = parseMarkdown(markdown);
      return { lead: parsed.lead, headings: parsed.headings, keys: parsed.keys };
    });
    return { id, text: { document, parsed: parsed ?? parsedLater(told, markdown) } };
  }
  const read = parseEditorial(markdown);
  return 'fault' in read ? { id, fault: { file, ...read.fault } } : { id, text: { document, parsed: read.parsed } };
}
