/** What is said of a document that cannot be the one in the collection never leads to it, though number and subject are its. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentsCited } from '../../domain/resolve/documents-cited.ts';
import { type CatalogueData, indexCatalogue } from '../../domain/resolve/holder.ts';

const known = JSON.parse(readFileSync(new URL('second-catalogue.json', import.meta.url), 'utf8')) as CatalogueData;
const CATALOGUE = indexCatalogue(known);
/** Not those whose titles name another document, or the term, for what is said may be said of that. */
const CENTRAL = known.entries.filter(({ organ, title }) => organ === 'TW' && !/\d|khóa [XVI]/.test(title));

type Way = (name: string, title: string) => string;

const WAYS: readonly Way[] = [
  (name, title) => `${name} của Trung ương Đoàn ${title}`,
  (name, title) => `${name} Đoàn ${title}`,
  (name, title) => `${name}-ĐTN ${title}`,
  (name, title) => `Ban Bí thư Trung ương Đoàn ban hành ${name} ${title}`,
  (name, title) => `Bộ Chính trị Đảng Nhân dân Cách mạng Lào ban hành ${name} ${title}`,
  (name, title) => `Hội nghị lần thứ 4 Ban Chấp hành Đảng bộ tỉnh ban hành ${name} ${title}`,
  (name, title) => `Thành ủy Vinh, tỉnh Nghệ An ban hành ${name} ${title}`,
  (name, title) => `Tỉnh đoàn Nghệ An: ${name} ${title}`,
  (name, title) => `${name} của khóa trước ${title}`,
  (name, title) => `${name} (VII) ${title}`,
  (name, title) => `Khóa VII: ${name} ${title}`,
  (name, title) => `Nhiệm kỳ VII, ${name} ${title}`,
  (name, title) => `Nhiệm kỳ 1991 - 1995, ${name} ${title}`,
  (name, title) => `${name} năm một nghìn chín trăm chín mươi lăm ${title}`,
  (name, title) => `Năm một nghìn chín trăm chín mươi lăm, ${name} ${title}`,
  (name, title) => `Sáu mươi năm thực hiện ${name} ${title}`,
  (name, title) => `60 năm nhìn lại ${name} ${title}`,
  (name, title) => `Năm 1995\n\nChi bộ học ${name} ${title}`,
  (name, title) => `| ${name} | ${title} | 1995 |`,
  (name, title) => `date: 1995-03-02\nnumber: ${name}\ntitle: ${title}`,
  (name, title) => `19950302_${name} ${title}.docx`,
  (name, title) => `/tin-tuc/1995/03/02/hoc-tap\n${name} ${title}`,
  (name, title) => `slug: hoc-tap-14-1995\ntitle: ${name} ${title}`,
  (name, title) => `<meta property="article:published_time" content="1995-03-02"><p>${name} ${title}</p>`,
];

test('there are directives to be mistaken for', () => expect(CENTRAL.length).toBeGreaterThan(0));

test.each(WAYS.map((way) => ({ way, written: way('Quy định 37-QĐ/TW', 'về …') })))('$written', ({ way }) => {
  const wrong = CENTRAL.filter(({ slug, kind, number = '', title }) => {
    const text = way(`${kind} số ${number}`, title);
    const format = text.startsWith('<') ? 'html' : 'plain';
    return documentsCited(text, CATALOGUE, { format, ofParty: true }).citations.some(({ target }) => target === slug);
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});
