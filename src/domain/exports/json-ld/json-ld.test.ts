import { describe, expect, test } from 'vitest';
import { siteUrls } from '../../addresses/urls.ts';
import { LIBRARY } from '../../views/library.sample.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { conferenceEvent } from './conference.ts';
import { legislation } from './legislation.ts';
import { scriptText } from './script.ts';
import { definedTerm } from './term.ts';

const URLS = siteUrls('https://site.vn/kho/');

describe('legislation', () => {
  const of = (slug: string): object => {
    const entry = LIBRARY.directives.get(slug);
    return entry ? legislation(entry, LIBRARY, URLS) : {};
  };

  test('says what the act is, who passed it and what it changes', () => {
    expect(of('207-qd-tw-2026')).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://site.vn/kho/van-ban/207-qd-tw-2026/#van-ban',
      legislationIdentifier: '207-QĐ/TW',
      legislationType: 'Quy định',
      legislationDate: '2026-07-26',
      legislationPassedBy: { name: 'Ban Chấp hành Trung ương' },
      legislationLegalForce: 'https://schema.org/InForce',
      legislationChanges: [{ '@id': 'https://site.vn/kho/van-ban/37-qd-tw-2021/#van-ban' }],
    });
    expect(of('107-kh-tu-quang-nam-2022')).toMatchObject({
      legislationApplies: [{ name: 'Kết luận số 21-KL/TW' }],
      legislationJurisdiction: { name: 'Quảng Nam' },
    });
    expect(of('37-qd-tw-2021')).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
  });

  test('tells what the summary mentions from what the act cites', () => {
    expect(of('107-kh-tu-quang-nam-2022')).toMatchObject({
      mainEntityOfPage: { mentions: [{ name: 'Kết luận số 21-KL/TW' }] },
    });
    expect(of('107-kh-tu-quang-nam-2022')).not.toHaveProperty('citation');
  });

  test.each([
    ['37-qd-tw-2021', 'legislationChanges'],
    ['37-qd-tw-2021', 'citation'],
    ['21-kl-tw-2021', 'legislationLegalForce'],
    ['21-kl-tw-2021', 'legislationApplies'],
    ['107-kh-tu-quang-nam-2022', 'legislationDate'],
    ['du-thao-quang-nam-2022', 'legislationIdentifier'],
  ])('of %s it does not say %s', (slug, property) => {
    expect(of(slug)).not.toHaveProperty(property);
  });
});

test.each([
  ['https://site.vn/kho/', ['Tra cứu văn bản Đảng']],
  ['https://site.vn/kho/van-ban/', ['Tra cứu văn bản Đảng', 'Văn bản']],
  ['https://site.vn/kho/van-ban/x/', ['Tra cứu văn bản Đảng', 'Văn bản', 'Tên trang']],
  ['https://site.vn/kho/trang/x/', ['Tra cứu văn bản Đảng', 'Tên trang']],
  ['https://site.vn/kho/21-kl-tw/', ['Tra cứu văn bản Đảng', 'Tên trang']],
])('the way to %s: %s', (address, names) => {
  const { itemListElement } = breadcrumbs('Tên trang', address, URLS);
  expect(itemListElement).toMatchObject(names.map((name, index) => ({ position: index + 1, name })));
  expect(itemListElement).toHaveLength(names.length);
});

test('a conference is an event about the directives it dealt with', () => {
  const event = conferenceEvent(
    'quoc-hoi-2022-05-20',
    {
      title: 'Hội nghị',
      held: '2022-05-20',
      place: 'Nhà Quốc hội',
      hosts: ['quang-nam'],
      chairs: [],
      speakers: [{ name: 'Lê Hải Bình', role: 'Phó Trưởng Ban', presented: [] }],
      disseminates: ['37-qd-tw-2021', 'khong-co'],
      discusses: [],
      themes: {},
      sources: ['bao'],
    },
    LIBRARY,
    URLS,
  );
  expect(event).toMatchObject({
    '@type': 'Event',
    startDate: '2022-05-20',
    location: { name: 'Nhà Quốc hội' },
    organizer: [{ name: 'Ban Thường vụ Tỉnh ủy' }],
    performer: [{ name: 'Lê Hải Bình' }],
  });
  expect(event).toHaveProperty('about.length', 1);
});

test('a term is defined within the glossary', () => {
  expect(definedTerm('neu-guong', { term: 'Nêu gương', aliases: [], lead: 'Làm trước.' }, URLS)).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'Nêu gương',
    description: 'Làm trước.',
    inDefinedTermSet: { '@id': 'https://site.vn/kho/thuat-ngu/' },
  });
});

test.each(['</script><script>alert(1)</script>', '<!--', '</SCRIPT >', 'a < b & "c"'])(
  '%s cannot leave its script',
  (text) => {
    const escaped = scriptText({ text });
    expect(escaped).not.toContain('<');
    expect(JSON.parse(escaped)).toEqual({ text });
  },
);
