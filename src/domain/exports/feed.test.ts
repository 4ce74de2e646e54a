import { expect, test } from 'vitest';
import { siteUrls } from '../addresses/urls.ts';
import { LIBRARY } from '../views/library.sample.ts';
import { atomFeed } from './atom.ts';
import { feedEntries } from './feed-entries.ts';
import { escapeXml } from './xml.ts';

const URLS = siteUrls('https://site.vn/');
const entries = feedEntries(LIBRARY, URLS);
const find = (id: string) => entries.find((entry) => entry.id.endsWith(`:van-ban/${id}`));

test.each([
  ['37-qd-tw-2021', '2021-10-25'],
  ['37-qd-tw-2021#replaced', '2026-07-26'],
  ['21-kl-tw-2012', '2026-11-20'],
  ['107-kh-tu-quang-nam-2022', '2022-01-01'],
])('%s is news of %s', (id, day) => {
  expect(find(id)).toMatchObject({ updated: day, published: day });
});

test.each(['207-qd-tw-2026#in-force', '21-kl-tw-2021#unknown', 'du-thao-quang-nam-2022#draft'])(
  '%s is no news',
  (id) => {
    expect(find(id)).toBeUndefined();
  },
);

test('the newest stands first, and no id is used twice', () => {
  const days = entries.map(({ updated }) => updated);
  expect(days).toEqual(days.toSorted().reverse());
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test('ids do not depend on where the site stands', () => {
  const elsewhere = feedEntries(LIBRARY, siteUrls('https://khac.vn/kho/'));
  expect(elsewhere.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
});

test('a change of status says what is known of it', () => {
  expect(find('37-qd-tw-2021#replaced')).toMatchObject({
    title: 'Quy định số 37-QĐ/TW: chưa rõ, đến nay',
    summary: 'Chưa rõ, tính đến nay.',
  });
});

test('the feed escapes what it says, and is as new as its newest entry', () => {
  const feed = atomFeed(entries, URLS);
  expect(feed).toContain('thực hiện &lt;b&gt;Kết luận&lt;/b&gt; “21” &amp; khác');
  expect(feed).toMatch(/<author>[\s\S]*<\/author>\n[\s\S]*?<entry>/);
  expect(feed).toMatch(/<updated>2026-11-20T00:00:00\+07:00<\/updated>\n<author>/);
});

test.each([
  ['a & b', 'a &amp; b'],
  ['<x y="z">', '&lt;x y=&quot;z&quot;&gt;'],
  ['\u0000a\u0008b\uFFFE', 'ab'],
  ['đ 🙂', 'đ 🙂'],
])('%j in XML is %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
