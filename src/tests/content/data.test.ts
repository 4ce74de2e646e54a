/** What the built site says to programs. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { FILE_SCHEMAS, type FileSchemaName, jsonSchema } from '../../domain/exports/record-schema.ts';
import { readBuiltSite } from '../../ledger/built-site.ts';
import { browseSite } from '../browse.ts';

const HOME = process.env.SITE_URL ?? 'http://localhost:4321/';

const { dist } = inject('site');
const site = await readBuiltSite(dist);
const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const visit = browseSite();

test.each([
  ['van-ban', /^\/van-ban\/[^/]+\.json$/],
  ['danh-sach', /^\/api\/van-ban(\/\d+)?\.json$/],
  ['do-thi', /^\/api\/do-thi(\/\d+)?\.json$/],
] as const)('files of the schema %s fit it, and name it', (name, path) => {
  const files = site.files.filter((file) => path.test(file));
  expect(files).not.toEqual([]);
  for (const file of files) {
    const data = JSON.parse(read(file));
    expect(FILE_SCHEMAS[name].safeParse(data).error, file).toBeUndefined();
    expect(data.$schema).toBe(`${HOME}api/schema/${name}.json`);
  }
});

test.each(Object.keys(FILE_SCHEMAS) as FileSchemaName[])('the schema %s is published as it is applied', (name) => {
  const address = `${HOME}api/schema/${name}.json`;
  expect(JSON.parse(read(`/api/schema/${name}.json`))).toEqual(JSON.parse(JSON.stringify(jsonSchema(name, address))));
});

test('every directive has its twins, and its page names them', () => {
  const directives = site.pages.filter(({ address }) => /^\/van-ban\/[^/]+\/$/.test(address));
  const twins = directives.flatMap(({ address }) => ['json', 'md'].map((end) => address.replace(/\/$/, `.${end}`)));
  expect(directives.length).toBe(JSON.parse(read('/api/van-ban.json')).count);
  expect(twins.filter((twin) => !site.files.includes(twin))).toEqual([]);
  expect(directives.flatMap(({ links }) => links)).toEqual(expect.arrayContaining(twins));
});

test('every page has JSON-LD, of the type that goes with it', () => {
  const types = site.pages.map(({ address }) => {
    const html = read(address.endsWith('/') ? `${address}index.html` : address);
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const data = blocks.map(([, text = '']) => JSON.parse(text));
    expect(data.every((each) => each['@context'] === 'https://schema.org')).toBe(true);
    return { address, types: data.map((each) => each['@type']).join(' ') };
  });
  const expected = (address: string) => {
    if (/^\/van-ban\/[^/]+\/$/.test(address)) return 'BreadcrumbList Legislation';
    if (/^\/hoi-nghi\/.+/.test(address)) return 'BreadcrumbList Event';
    if (/^\/thuat-ngu\/.+/.test(address)) return 'BreadcrumbList DefinedTerm';
    return site.pages.find((page) => page.address === address)?.canonical === HOME.slice(0, -1) + address
      ? 'BreadcrumbList'
      : '';
  };
  expect(types.filter(({ address, types: found }) => found !== expected(address))).toEqual([]);
});

test('the sitemaps list the pages that are their own canonical, and no other', async () => {
  const files = site.files.filter((file) => /^\/sitemap(\/\d+)?\.xml$/.test(file));
  const found = await visit('/', (page) =>
    page.evaluate(async (addresses) => {
      const texts = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
      return texts.map((text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml');
        return {
          root: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
          problem: xml.querySelector('parsererror')?.textContent,
          rows: [...xml.documentElement.children].map((row) => ({
            name: row.localName,
            fields: [...row.children].map(({ localName }) => localName).join(' '),
            loc: row.querySelector('loc')?.textContent ?? '',
            lastmod: row.querySelector('lastmod')?.textContent,
          })),
        };
      });
    }, files),
  );
  expect(found.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  const rowsOf = (root: string) =>
    found
      .filter((each) => each.root === `http://www.sitemaps.org/schemas/sitemap/0.9 ${root}`)
      .flatMap(({ rows }) => rows);
  const parts = files.filter((file) => file !== '/sitemap.xml').map((file) => HOME.slice(0, -1) + file);
  expect(rowsOf('sitemapindex').map(({ loc }) => loc)).toEqual(parts);
  const urls = rowsOf('urlset');
  expect(urls.filter(({ name, fields }) => name !== 'url' || !/^loc( lastmod)?$/.test(fields))).toEqual([]);
  expect(urls.filter(({ lastmod }) => lastmod !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(lastmod))).toEqual([]);
  const own = site.pages.filter(({ address, canonical }) => canonical === HOME.slice(0, -1) + address);
  expect(urls.map(({ loc }) => loc).toSorted()).toEqual(own.map(({ canonical }) => canonical).toSorted());
});

test('the feed keeps the rules of Atom', async () => {
  const feed = await visit('/', (page) =>
    page.evaluate(async () => {
      const xml = new DOMParser().parseFromString(await (await fetch('/feed.xml')).text(), 'application/xml');
      const fieldsOf = (node: Element) =>
        [...node.children].map((child) => ({
          name: child.localName,
          text: child.textContent,
          link: [child.getAttribute('rel'), child.getAttribute('href')].join(' '),
        }));
      const root = xml.documentElement;
      return {
        problem: xml.querySelector('parsererror')?.textContent,
        root: `${root.namespaceURI} ${root.localName}`,
        head: fieldsOf(root).filter(({ name }) => name !== 'entry'),
        entries: [...root.children].filter(({ localName }) => localName === 'entry').map(fieldsOf),
      };
    }),
  );
  expect(feed.problem).toBeUndefined();
  expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
  const once = (fields: typeof feed.head, names: string[]) =>
    names.filter((name) => fields.filter((field) => field.name === name).length !== 1);
  expect(once(feed.head, ['id', 'title', 'updated', 'author', 'subtitle', 'rights'])).toEqual([]);
  expect(feed.head.map(({ link }) => link)).toContain(`self ${HOME}feed.xml`);
  expect(feed.entries.length).toBeGreaterThan(10);
  for (const entry of feed.entries) {
    expect(once(entry, ['id', 'title', 'updated', 'published', 'summary', 'link'])).toEqual([]);
  }
  const all = feed.entries.flat();
  const of = (name: string) => all.filter((field) => field.name === name).map(({ text }) => text ?? '');
  expect(new Set(of('id')).size).toBe(feed.entries.length);
  expect(of('id').filter((id) => !/^tag:[a-z.-]+,\d{4}:[\w/#-]+$/.test(id))).toEqual([]);
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
  expect([...of('updated'), ...of('published')].filter((time) => !instant.test(time))).toEqual([]);
  const pages = site.pages.map(({ canonical }) => `alternate ${canonical}`);
  expect(all.filter(({ name, link }) => name === 'link' && !pages.includes(link))).toEqual([]);
});
