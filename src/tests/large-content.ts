import { slugify } from '../domain/language/vietnamese.ts';
import { SMALL_CONTENT } from './content-folder.ts';

const PLACES = Array.from({ length: 63 }, (_, index) => `Nơi ${index + 1}`);
const THEMES = Array.from({ length: 15 }, (_, index) => `viec-${index + 1}`);

/**
 * Content of `count` directives over 21 years: rules of which every fifth replaces an older one, and plans of every
 * province for one conclusion, all with clauses under themes.
 */
export function largeContent(count: number): Record<string, string> {
  const files: Record<string, string> = { ...SMALL_CONTENT };
  for (const [index, theme] of THEMES.entries()) files[`chu-de/${theme}.md`] = themeFile(index + 2);
  files['dia-gioi/hien-nay.md'] = `---\nprovinces: [${PLACES.join(', ')}]\nsources: [bien-tap]\n---\n`;
  files['ho-van-ban/mot-ket-luan.md'] = FAMILY;
  for (const place of PLACES) files[`co-quan/tinh-uy-${slugify(place)}.md`] = body(place);
  for (let index = 1; index < count; index++) {
    const place = index % 3 === 0 ? PLACES[(index / 3) % PLACES.length] : undefined;
    const [name, text] = place ? plan(index, place) : rule(index, count);
    files[`van-ban/${name}.md`] = text;
  }
  for (let index = 0; index < 60; index++) {
    const day = `2022-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    files[`hoi-nghi/noi-${index}-${day}.md`] = conference(day, PLACES[index] ?? 'Nơi khác');
  }
  return files;
}

/** One every 15 days from 2006 on. */
const issued = (index: number) => new Date(Date.UTC(2006, 0, 1 + index * 15)).toISOString().slice(0, 10);

function rule(index: number, count: number): [name: string, text: string] {
  const older = index - 15;
  const isReplaced = index % 5 !== 4 && (index + 15) % 3 !== 0 && index + 15 < count;
  const relations = older > 0 && older % 5 !== 4 && older % 3 !== 0 ? relation('replaces', ruleName(older)) : '';
  return [
    ruleName(index),
    directive(
      `kind: Quy định\nnumber: ${number(index)}-QĐ/TW\nissuer: bo-chinh-tri\nissued: ${issued(index)}`,
      isReplaced ? 'replaced' : 'unknown',
      relations,
      index,
    ),
  ];
}

function plan(index: number, place: string): [name: string, text: string] {
  return [
    `${number(index)}-kh-tu-${slugify(place)}-2022`,
    directive(
      `kind: Kế hoạch\nnumber: ${number(index)}-KH/TU\nissuer: tinh-uy-${slugify(place)}\nissued: 2022-02-${day(index)}`,
      'unknown',
      relation('implements', '14-kl-tw-2021'),
      index,
    ),
  ];
}

function directive(identity: string, state: string, relations: string, index: number): string {
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
sources: [bao-nhan-dan]
---

Văn bản thứ ${index} thực hiện Kết luận số 14-KL/TW ngày 22/9/2021.[^bao-nhan-dan]

### Điều 1. Việc phải làm

Một việc.[^bao-nhan-dan]

### Điều 2. Người phải làm

Một người.[^bao-nhan-dan]
`;
}

const number = (index: number) => String(index).padStart(2, '0');
const day = (index: number) => String((index % 28) + 1).padStart(2, '0');
const ruleName = (index: number) => `${number(index)}-qd-tw-${issued(index).slice(0, 4)}`;

function relation(type: string, to: string): string {
  return `relations:\n  ${type}:\n    - to: ${to}\n      sources: [bao-nhan-dan]\n`;
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
  return `---\ntitle: Hội nghị\nheld: ${held}\nplace: ${place}\nhosts: [bo-chinh-tri]\ndisseminates: [14-kl-tw-2021]\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n`;
}
