import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from '../src/build/search-index.ts';
import { packAnchors } from '../src/domain/query/anchors.ts';
import type { CatalogueRow } from '../src/domain/query/catalogue.ts';
import type { NumberTable } from '../src/domain/query/table.ts';
import type { Card } from '../src/search/index-files.ts';

/** Words of a generated document, and sections they are parted into. */
const WORDS = 1200;
const SECTIONS = 10;

/** Pages whose sentences one text takes. */
const NEAR = 4;

/** What the pages of a site say that has been built: generated text follows its words. */
interface Model {
  readonly cards: readonly Card[];
  readonly table: NumberTable;
}

/** Reads the model from a built site. */
async function readModel(dist: string): Promise<Model> {
  const files = await readdir(join(dist, 'tim-kiem/trang'));
  const read = async (file: string) => JSON.parse(await readFile(join(dist, 'tim-kiem', file), 'utf8'));
  return {
    cards: await Promise.all(files.sort().map((file) => read(`trang/${file}`))),
    table: await read('so-hieu.json'),
  };
}

/** Makes a site of `count` generated directives in `folder`, with the scripts and the search page of `dist`. */
export async function generateSite(dist: string, folder: string, count: number): Promise<void> {
  const { cards, table } = await readModel(dist);
  await rm(folder, { recursive: true, force: true });
  for (const part of ['_astro', 'index.html', 'tim-kiem/index.html']) {
    await cp(join(dist, part), join(folder, part), { recursive: true });
  }
  const speak = speaker(cards);
  const rows: CatalogueRow[] = [];
  for (let index = 1; index <= count; index++) {
    const row = rowOf(index, speak(16));
    rows.push(row);
    await mkdir(join(folder, row.path), { recursive: true });
    await writeFile(join(folder, row.path, 'index.html'), pageOf(row, speak));
  }
  await writeFile(join(folder, 'tim-kiem/muc-luc.json'), JSON.stringify(rows));
  await writeFile(join(folder, 'tim-kiem/so-hieu.json'), JSON.stringify(numbersOf(rows, table)));
  await indexSite(folder);
}

const yearOf = (index: number) => 2006 + (index % 21);

function rowOf(index: number, title: string): CatalogueRow {
  const number = `${index + 1000}-QĐ/TW`;
  return {
    path: `van-ban/${index + 1000}-qd-tw-${yearOf(index)}/`,
    name: `Quy định số ${number}`,
    title,
    aliases: [],
    about: `Bộ Chính trị, ${yearOf(index)}`,
    state: 'Chưa rõ hiệu lực',
    keywords: `năm ${yearOf(index)}`,
    facets: {
      loai: 'Quy định',
      coquan: 'Bộ Chính trị',
      cap: 'Trung ương',
      nam: String(yearOf(index)),
      hieuluc: 'Chưa rõ',
    },
    weight: 1,
  };
}

function pageOf({ name, title }: CatalogueRow, speak: (words: number) => string): string {
  const sections = Array.from({ length: SECTIONS }, (_, at) => {
    return `<h3 id="dieu-${at + 1}">Điều ${at + 1}. ${speak(6)}</h3><p>${speak(WORDS / SECTIONS)}</p>`;
  });
  return `<!doctype html><html lang="vi"><head><title>${name}</title></head><body><article data-pagefind-body><h1>${name}</h1><p>${title}</p><h2 id="noi-dung">Nội dung</h2>${sections.join('')}</article></body></html>`;
}

function numbersOf(rows: readonly CatalogueRow[], { kinds }: NumberTable): NumberTable {
  const clauses = packAnchors(Array.from({ length: SECTIONS }, (_, at) => `dieu-${at + 1}`));
  return {
    kinds,
    issuers: [['Bộ Chính trị']],
    states: ['Chưa rõ hiệu lực'],
    rows: rows.map(({ name, title, facets }) => {
      const kind = kinds.findIndex(([kindName]) => kindName === facets.loai);
      return [name.replace(/^.* số /, ''), kind, 0, facets.nam, 0, title.slice(0, 96), 0, clauses, 0];
    }),
  };
}

/**
 * Gives texts of sentences that the pages have, always the same ones: each from a few neighbouring pages, as a directive
 * keeps to its matter.
 */
function speaker(cards: readonly Card[]): (words: number) => string {
  const sentences = cards
    .map(({ sections }) => sections.map((section) => section.text).join(' '))
    .map((text) => text.replace(/[<>&]/g, '').match(/[^.;]+[.;]/g) ?? [])
    .filter((list) => list.length > 0);
  let state = 1;
  const pick = (below: number) => {
    // Products of whole numbers beyond 2^53 lose figures, and the texts would soon come round again.
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (count) => {
    const first = pick(sentences.length);
    const near = Array.from({ length: NEAR }, (_, at) => sentences[(first + at) % sentences.length] ?? []).flat();
    const said: string[] = [];
    while (said.length < count) said.push(...(near[pick(near.length)] ?? '').trim().split(/\s+/));
    return said.slice(0, count).join(' ');
  };
}
