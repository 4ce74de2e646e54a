/** What must hold of all documents that share a number, in the collection and in the register, whatever they are. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/content/corpus.ts';
import { catalogueOf, citableIn } from '../domain/resolve/catalogue.ts';
import { documentsCited } from '../domain/resolve/documents-cited.ts';
import { type CatalogueEntry, indexCatalogue, type Namesake } from '../domain/resolve/holder.ts';
import { linkSpans } from '../markdown/link-spans.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { citingContexts } from './citing-context.ts';
import { readContent } from './read.ts';

const { documents } = readContent(resolve(import.meta.dirname, '../../content'));
const corpus = buildCorpus(documents);
const known = catalogueOf(citableIn(corpus), () => []);
const catalogue = indexCatalogue(known);

/** A document, the number it shares, and what is written of another that bears it. */
interface Words {
  readonly name: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly term: string;
  readonly issuer: string;
  /** The subject of the other; and as far as it names no further document, whose time what follows may be. */
  readonly about: string;
  readonly brief: string;
}

/** Ways to write what is true of one document beside the subject of its namesake; what they say of its time or issuer. */
const WAYS: readonly (readonly [says: keyof Words, text: (words: Words) => string])[] = [
  ['day', ({ name, day, about }) => `${name} ngày ${day} ${about}`],
  ['day', ({ name, day, about }) => `${name} (${day}): “${about}”`],
  ['day', ({ name, day, about }) => `Ngày ${day}, Trung ương ban hành ${name} ${about}.`],
  ['day', ({ name, day, about }) => `Ngày ${day}, hội nghị bàn ${name}, ${about}.`],
  ['day', ({ name, day, about }) => `| ${day} | ${name} | ${about} |`],
  ['month', ({ name, month, about }) => `${name} ban hành tháng ${month} ${about}`],
  ['month', ({ name, month, about }) => `Tháng ${month}, có ${name} ${about}.`],
  ['year', ({ name, year, about }) => `${name} năm ${year} ${about}`],
  ['year', ({ name, year, about }) => `${name} (${year}) ${about}`],
  ['year', ({ name, year, about }) => `Năm ${year}, ${name} ${about}.`],
  ['year', ({ name, year, about }) => `Từ năm ${year} đã có ${name} ${about}.`],
  ['year', ({ name, year, about }) => `${year}: ${name} – ${about}`],
  ['year', ({ name, year, about }) => `- **${year}** ${name}: ${about}`],
  ['year', ({ name, year, brief }) => `${name} ${brief}, ban hành năm ${year}`],
  ['year', ({ name, year, brief }) => `${name} ${brief} (${year})`],
  ['year', ({ name, year, about }) => `{ year: "${year}", title: "${name}", description: "${about}" }`],
  ['year', ({ name, year, about }) => `{\n  title: '${name}',\n  date: '${year}',\n  content: '${about}',\n}`],
  ['year', ({ name, year, about }) => `<tr><td>${year}</td><td>${name}</td><td>${about}</td></tr>`],
  ['year', ({ name, year, brief }) => `<tr><td>${name}</td><td>${brief}</td><td>${year}</td></tr>`],
  ['year', ({ name, year, brief }) => `'${name}', '${brief}', '${year}', 1, 1`],
  ['term', ({ name, term, about }) => `${name} khóa ${term} ${about}`],
  ['term', ({ name, term, about }) => `${name} của Trung ương (khóa ${term}) ${about}`],
  ['term', ({ name, term, about }) => `Trung ương khóa ${term} ban hành ${name} ${about}.`],
  ['term', ({ name, term, about }) => `Hội nghị Trung ương khóa ${term} bàn ${name} ${about}.`],
  ['term', ({ name, term, about }) => `Đại hội Đảng ${term} và ${name}: ${about}`],
  ['term', ({ name, term, about }) => `Sau Đại hội lần thứ ${term} của Đảng, ${name} ${about}.`],
  ['issuer', ({ name, issuer, about }) => `${name} của ${issuer} ${about}`],
  ['issuer', ({ name, issuer, about }) => `${issuer} ban hành ${name} ${about}.`],
  ['issuer', ({ name, issuer, about }) => `${name} (${issuer}): “${about}”`],
];

/** Each two documents of one kind and number of which the second has a page. */
const PAIRS = namesakePairs([...known.entries, ...known.namesakes]);

test('there are namesakes', () => expect(PAIRS.length).toBeGreaterThan(0));

describe('what is true of one beside the subject of its namesake never leads to that', () => {
  test.each(PAIRS)('$name', ({ of, other }) => {
    const [mine, its] = [wordsOf(of, other.title), wordsOf(other, other.title)];
    const telling = WAYS.filter(([says]) => mine[says] && mine[says] !== its[says]);
    const texts = telling.flatMap(([, textOf]) => namesOf(of).map((name) => textOf({ ...mine, name })));
    const wrong = texts.filter((text) => {
      return documentsCited(text, catalogue, { ofParty: true }).citations.some(({ target }) => target === other.slug);
    });
    expect(wrong).toEqual([]);
  });
});

function namesakePairs(all: readonly Namesake[]) {
  return all.flatMap((of) => {
    const others = known.entries.filter(
      (other) =>
        other !== of && of.number && other.number === of.number && other.kind === of.kind && other.place === of.place,
    );
    return others.map((other) => ({ name: `${of.number} (${of.year}) and ${other.slug}`, of, other }));
  });
}

function namesOf({ kind, number = '' }: Namesake): string[] {
  return [`${kind} số ${number}`, `${kind} ${Number.parseInt(number, 10)}`];
}

function wordsOf({ issued = '', year, term = '', issuer }: Namesake, about: string): Words {
  const [y = '', month = '', day = ''] = issued.split('-').map((part) => String(Number(part)));
  return {
    name: '',
    day: issued && `${day}/${month}/${y}`,
    month: issued && `${month}/${y}`,
    year: issued ? y : String(year ?? ''),
    term,
    issuer: /^(?:Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư)$/.test(issuer) ? issuer : '',
    about,
    brief: about.split(/ (?:Nghị quyết|Chỉ thị|Kết luận|Quy định) /)[0] ?? '',
  };
}

/** The pages of the content, with what each cites. */
const PAGES = documents.map((document) => {
  let text = '';
  linkSpans(parseMarkdown(document.markdown).tree, (texts) => {
    text = texts.join('\n\n');
    return texts.map(() => []);
  });
  const context = citingContexts(corpus)(document);
  return { file: document.file, text, context, cited: documentsCited(text, catalogue, { context, ofParty: true }) };
});

/** What a document may be that takes a number again: one in the place of the older, another new one, or an old one found late. */
const ADDED: readonly ((known: CatalogueEntry) => Partial<CatalogueEntry>)[] = [
  ({ slug }) => ({ ...NEW, related: [slug] }),
  () => ({ ...NEW, ...OTHER }),
  ({ year = 2021 }) => ({ issued: `${year - 5}-03-05`, year: year - 5, term: undefined, ...OTHER }),
];
const NEW = { issued: '2026-12-31', year: 2026, term: 'XIV' };
const OTHER = { title: 'về một việc khác', related: [] };

describe('a further document with a number', () => {
  const numbered = known.entries.filter(({ number }) => number !== undefined);
  const changes = numbered.flatMap((entry) => ADDED.flatMap((added) => changesBy(entry, added(entry))));

  test('takes over no link', () => {
    expect(changes.filter(({ target }) => target !== undefined)).toEqual([]);
  });

  test('leaves the links whose date or year is written', () => {
    expect(changes.filter(({ dated }) => dated)).toEqual([]);
  });

  test('leaves nearly all others', () => {
    const links = PAGES.flatMap(({ cited }) => cited.citations).filter(({ target }) => target).length;
    expect(changes.length / ADDED.length).toBeLessThan(links * 0.02);
  });
});

/** The links that change when a document is added that bears the number of another. */
function changesBy(old: CatalogueEntry, own: Partial<CatalogueEntry>) {
  const added = { ...old, ...own, slug: 'added' };
  const entries = known.entries.map((entry) => {
    return own.related?.includes(entry.slug) ? { ...entry, related: [...entry.related, added.slug] } : entry;
  });
  const more = indexCatalogue({ ...known, entries: [...entries, added] });
  const serial = new RegExp(`(?<!\\d)0*${Number.parseInt(old.number ?? '', 10)}(?!\\d)`);
  return PAGES.filter(({ text }) => serial.test(text)).flatMap(({ file, text, context, cited }) => {
    const now = documentsCited(text, more, { context, ofParty: true }).citations;
    return now.flatMap(({ target, start, end }, index) => {
      if (target === cited.citations[index]?.target) return [];
      const dated = /^,? (?:ngày \d+\/\d+\/|năm )\d{4}/.test(text.slice(end));
      return [{ file, old: old.slug, words: text.slice(start, end + 40), target, dated }];
    });
  });
}
