import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, listOf, textItem, textOf } from './cbor.ts';
import type { IndexFile } from './pagefind-index.ts';

/**
 * Bytes of a chunk before it is packed, to about a half. Pagefind's own have some thirty-five times as many, which cannot
 * be set: a query needs a chunk for each of its words, and a slow phone gets 200 bytes a millisecond. With 4,200 the
 * second query of a reader took 20 milliseconds more.
 */
const SIZE = 2_000;

/** Pagefind packs its files with gzip, behind these letters. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Place of the list of chunks in the table that the engine reads first. */
const CHUNKS = 2;

/**
 * The index of one language in smaller chunks, under names that tell their content, and `parts`: the first word and the
 * name of each. Throws where a file is not as Pagefind 1.5.2 makes it.
 */
export function inSmallChunks(files: readonly IndexFile[]): { files: IndexFile[]; parts: string } {
  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => itemsOf(unpack(content), 1))
    .map((item) => ({ item, word: textOf(itemsOf(item, 0)[0] ?? item) }))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
  const chunks = chunksOf(words).map((list) => {
    const content = pack(listOf([listOf(list.map(({ item }) => item))]));
    const name = `vi_${hashOf(content).slice(0, 7)}`;
    const [first = '', last = ''] = [list[0]?.word, list.at(-1)?.word];
    const row = listOf([first, last, name].map(textItem));
    return { file: { path: `index/${name}.pf_index`, content }, row, part: `${first} ${name}` };
  });
  const rows = listOf(chunks.map(({ row }) => row));
  const others = files.filter(({ path }) => !/\.pf_(?:index|meta)$|^pagefind-entry\.json$/.test(path));
  return {
    files: [...others, ...withTable(files, rows), ...chunks.map(({ file }) => file)],
    parts: chunks.map(({ part }) => part).join(' '),
  };
}

interface Word {
  readonly item: Buffer;
  readonly word: string;
}

function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.item.length > SIZE) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.item.length;
  }
  return chunks;
}

/** The table that the engine reads first, with other chunks in it, and the entry that names the table. */
function withTable(files: readonly IndexFile[], chunks: Buffer): IndexFile[] {
  const table = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!table || !entry) throw new Error('Pagefind: không có tệp pf_meta hoặc pagefind-entry.json.');
  const content = pack(
    listOf(itemsOf(unpack(table.content), 0).map((item, place) => (place === CHUNKS ? chunks : item))),
  );
  const hash = `vi_${hashOf(content).slice(0, 10)}`;
  const { languages, ...rest } = JSON.parse(Buffer.from(entry.content).toString());
  const named = { ...rest, languages: { vi: { ...languages.vi, hash } } };
  return [
    { path: `pagefind.${hash}.pf_meta`, content },
    { path: entry.path, content: Buffer.from(JSON.stringify(named)) },
  ];
}

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function pack(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
