import { slugify } from '../domain/language/vietnamese.ts';
import { SMALL_CONTENT } from './content-folder.ts';
import { generatedText } from './generated-text.ts';

const PLACES = Array.from({ length: 63 }, (_, index) => `Nơi ${index + 1}`);
const THEMES = Array.from({ length: 15 }, (_, index) => `viec-${index + 1}`);

/** The text of the directive of an index, and keys of its sources beside the common one. */
interface Text {
  readonly text: string;
  readonly sources: readonly string[];
}

/**
 * Content of `count` directives over 21 years: rules of which many replace an older one, and plans of every
 * province for one conclusion, all with clauses under themes. Their texts are short.
 */
export function largeContent(count: number): Record<string, string> {
  return contentOf(count, shortText);
}

/** The same with texts and sources in the shape of the real content; a source serves some ten directives. */
export function lifelikeContent(count: number): Record<string, string> {
  const sources = Array.from({ length: Math.ceil(count / 4) }, (_, index) => `bai-bao-${index + 1}`);
  const files = contentOf(count, (index) => {
    const near = [0, 1, 2].flatMap((step) => sources[(index + step * 7) % sources.length] ?? []);
    return { text: generatedText(index, { citations: olderThan(index, count), sources: near }), sources: near };
  });
  for (const [index, key] of sources.entries()) files[`nguon/${key}.md`] = article(index);
  return files;
}

function contentOf(count: number, textOf: (index: number) => Text): Record<string, string> {
  const files: Record<string, string> = { ...SMALL_CONTENT };
  for (const [index, theme] of THEMES.entries()) files[`chu-de/${theme}.md`] = themeFile(index + 2);
  files['dia-gioi/hien-nay.md'] = `---\nprovinces: [${PLACES.join(', ')}]\nsources: [bien-tap]\n---\n`;
  files['ho-van-ban/mot-ket-luan.md'] = FAMILY;
  for (const place of PLACES) files[`co-quan/tinh-uy-${slugify(place)}.md`] = body(place);
  for (let index = 1; index < count; index++) {
    const place = index % 3 === 0 ? PLACES[(index / 3) % PLACES.length] : undefined;
    const [name, text] = place ? plan(index, place, textOf(index)) : rule(index, count, textOf(index));
    files[`van-ban/${name}.md`] = text;
  }
  for (let index = 0; index < 60; index++) {
    const day = `2022-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    files[`hoi-nghi/noi-${index}-${day}.md`] = conference(day, PLACES[index] ?? 'Nơi khác');
  }
  for (const [index, place] of PLACES.entries()) {
    const began = `${2023 + (index % 3)}-${String((index % 12) + 1).padStart(2, '0')}-15`;
    files[`kiem-tra/${slugify(place)}-${began}.md`] = inspection(began, place);
  }
  return files;
}

/** One after the other, from 2006 to 2026. */
const issued = (index: number, count: number) =>
  new Date(Date.UTC(2006, 0, 1 + Math.floor((index * 7500) / count))).toISOString().slice(0, 10);

function rule(index: number, count: number, text: Text): [name: string, text: string] {
  const older = index - 15;
  const isReplaced = hasSuccessor(index) && index + 15 < count;
  const relations =
    older > 0 && hasSuccessor(older)
      ? relation('replaces', ruleName(older, count)) + (index % 5 === 0 ? lineage(ruleName(older, count)) : '')
      : '';
  return [
    ruleName(index, count),
    directive(
      `kind: Quy định\nnumber: ${number(index)}-QĐ/TW\nissuer: bo-chinh-tri\nissued: ${issued(index, count)}`,
      isReplaced ? 'replaced' : 'unknown',
      relations,
      index,
      text,
    ),
  ];
}

/** Chains of at most four, as the real ones are. */
const hasSuccessor = (index: number) => index % 5 !== 4 && index % 3 !== 0 && Math.floor(index / 15) % 4 !== 3;

function plan(index: number, place: string, text: Text): [name: string, text: string] {
  return [
    `${number(index)}-kh-tu-${slugify(place)}-2022`,
    directive(
      `kind: Kế hoạch\nnumber: ${number(index)}-KH/TU\nissuer: tinh-uy-${slugify(place)}\nissued: 2022-02-${day(index)}`,
      'unknown',
      relation('implements', '14-kl-tw-2021'),
      index,
      text,
    ),
  ];
}

function directive(identity: string, state: string, relations: string, index: number, { text, sources }: Text): string {
  const [first = '', second = ''] = [THEMES[index % THEMES.length], THEMES[(index + 4) % THEMES.length]];
  return `---
${identity}
title: về việc thứ ${index} trong bộ sưu tập dùng để đo, với một trích yếu dài như trích yếu thường gặp
status:
  state: ${state}
  checked: 2026-11-21
  sources: [bien-tap]
coverage: full
${relations}themes:
  ${first}: [dieu-1, dieu-2]
  ${second}: [dieu-2]
sources: [${['bao-nhan-dan', ...sources].join(', ')}]
---

${text}`;
}

const shortText = (index: number): Text => ({
  text: `Văn bản thứ ${index} thực hiện Kết luận số 14-KL/TW ngày 22/9/2021.[^bao-nhan-dan]

### Điều 1. Việc phải làm

Một việc.[^bao-nhan-dan]

### Điều 2. Người phải làm

Một người.[^bao-nhan-dan]
`,
  sources: [],
});

/** Rules before the directive of an index, as a text cites them. */
function olderThan(index: number, count: number): string[] {
  const rules = [1, 2, 4, 8, 16, 32].map((back) => index - back).filter((older) => older > 0 && older % 3 !== 0);
  return rules.map((older) => {
    const [year, month, day] = issued(older, count).split('-').map(Number);
    return `Quy định số ${number(older)}-QĐ/TW ngày ${day}/${month}/${year}`;
  });
}

function article(index: number): string {
  return `---\ntitle: Bài báo thứ ${index + 1}\npublisher: Tờ báo thứ ${(index % 40) + 1}\nurl: https://example.org/bai/${index + 1}\ngrade: primary\nchecked: 2026-11-21\n---\n`;
}

const number = (index: number) => String(index).padStart(2, '0');
const day = (index: number) => String((index % 28) + 1).padStart(2, '0');
const ruleName = (index: number, count: number) => `${number(index)}-qd-tw-${issued(index, count).slice(0, 4)}`;

function relation(type: string, to: string): string {
  return `relations:\n  ${type}:\n    - to: ${to}\n      sources: [bao-nhan-dan]\n`;
}

/** What of an older rule became what of a newer one, in some of them, as in the real content. */
function lineage(older: string): string {
  return `lineage:\n  - clause: dieu-1\n    older: ${older}\n    from: dieu-2\n    change: moved\n    sources: [bao-nhan-dan]\n`;
}

function themeFile(order: number): string {
  return `---\nname: Việc thứ ${order}\nabout: Việc thứ ${order} trong bảng.\norder: ${order}\n---\n`;
}

const FAMILY = `---
name: Một văn bản trung tâm
central: [14-kl-tw-2021]
tree: 14-kl-tw-2021
description: Kết luận số 14-KL/TW và các kế hoạch thực hiện
summary: Kết luận số 14-KL/TW và các kế hoạch thực hiện
spread:
  name: Phổ biến trong năm 2022
  from: 2022-01-01
  to: 2022-12-31
---
`;

function body(place: string): string {
  return `---\nname: Tỉnh ủy ${place}\nlevel: province\norgan: TU\nplace: ${place}\n---\n\nMột cơ quan.[^bien-tap]\n`;
}

function conference(held: string, place: string): string {
  return `---\ntitle: Hội nghị\nheld: ${held}\nplace: ${place}\nhosts: [bo-chinh-tri]\ndisseminates: [14-kl-tw-2021]\nthemes:\n  viec-1: [yeu-cau]\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n\n## Yêu cầu\n\nMột việc.[^bien-tap]\n`;
}

function inspection(began: string, place: string): string {
  return `---\nhow: inspection\nplace: ${place}\nbegan: ${began}\nby: [bo-chinh-tri]\nexamines: [14-kl-tw-2021]\nsources: [bien-tap]\n---\n\nMột cuộc kiểm tra.[^bien-tap]\n`;
}
