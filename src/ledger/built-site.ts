import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { byCodeUnits } from '../domain/language/order.ts';

/** A page of the built site, as far as its addresses go. */
export interface BuiltPage {
  /** From the root of the site: "/van-ban/21-kl-tw-2021/". */
  readonly address: string;
  /** Every id, in order, those used twice too. */
  readonly ids: readonly string[];
  /** The ids that people link to: those of headings and facts, and former ones, each of an empty element. */
  readonly clauses: readonly string[];
  /** What its links, images, scripts and refreshes point at, as written. */
  readonly links: readonly string[];
  /** Whether it only leads to another page. */
  readonly redirect: boolean;
  /** Its own address as it tells search engines, whole. */
  readonly canonical: string | undefined;
}

export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Addresses of the other files. */
  readonly files: readonly string[];
}

/** Made by tools at each build, under names that change; nobody is promised them. */
const PASSING =
  /^\/(_astro|pagefind)\/|^\/(?:tim-kiem|kiem-tra-vien-dan)\/.+\.json$|^\/ngoai-tuyen\/tep-|^\/_(redirects|headers)$/;

/** Reads a folder that `astro build` has written. */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const pages: Promise<BuiltPage>[] = [];
  const files: string[] = [];
  for await (const entry of glob('**/*.*', { cwd: folder })) {
    const path = `/${entry.split(sep).join('/')}`;
    if (path.endsWith('.html')) pages.push(readPage(folder, path));
    else files.push(path);
  }
  return {
    pages: (await Promise.all(pages)).toSorted((a, b) => byCodeUnits(a.address, b.address)),
    files: files.sort(),
  };
}

/** Every address and clause that the site promises to keep, sorted. */
export function publishedAddresses({ pages, files }: BuiltSite): string[] {
  const promised = pages
    .filter(({ address }) => address !== '/404.html')
    .flatMap(({ address, clauses }) => [address, ...clauses.map((id) => `${address}#${id}`)]);
  return [...promised, ...files.filter((path) => !PASSING.test(path))].sort(byCodeUnits);
}

async function readPage(folder: string, path: string): Promise<BuiltPage> {
  const tree = fromHtml(await readFile(join(folder, path), 'utf8'));
  const [ids, clauses, links]: [string[], string[], string[]] = [[], [], []];
  let redirect = false;
  let canonical: string | undefined;
  visit(tree, 'element', (node, _index, parent) => {
    const { id, href, src, action, content, httpEquiv, rel } = node.properties;
    if (id !== undefined) ids.push(String(id));
    if (id !== undefined && isHeading(node, parent)) clauses.push(String(id));
    for (const link of [href, src, action]) if (typeof link === 'string') links.push(link);
    if (String(httpEquiv) === 'refresh') {
      redirect = true;
      links.push(String(content).replace(/^.*?url=/, ''));
    }
    if (String(rel) === 'canonical') canonical = String(href);
  });
  return { address: path.replace(/index\.html$/, ''), ids, clauses, links, redirect, canonical };
}

function isHeading({ tagName, children }: Element, parent: Parents | undefined): boolean {
  if (/^(h[2-6]|dt)$/.test(tagName)) return true;
  return tagName === 'span' && children.length === 0 && parent?.type === 'element';
}
