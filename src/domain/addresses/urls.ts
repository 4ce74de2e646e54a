import type { Collection } from '../content/collections.ts';

/** Every address of the site below one base path. Addresses end in a slash, as static hosts serve folders. */
export interface SiteUrls {
  readonly home: string;
  /** All of a collection, from a page of its list on. */
  readonly list: (collection: Collection, page?: number) => string;
  /** A page, or a clause on it when `anchor` is the id of a heading. */
  readonly page: (collection: Collection, slug: string, anchor?: string) => string;
  /** The pages that cite a directive, where its own page has no room for all. */
  readonly citedBy: (slug: string, page?: number) => string;
  /** The directives that carry one out, where its own page has no room for all. */
  readonly carriedOutBy: (slug: string, page?: number) => string;
  /** The directives that one has relations to, where its own page has no room for all. */
  readonly relatedTo: (slug: string, page?: number) => string;
  /** The pages that rest on a source, where its own page has no room for all. */
  readonly restingOn: (source: string, page?: number) => string;
  /** What a number alone leads to, by its slug: "37-qd-tw". */
  readonly number: (slug: string) => string;
  /** A directive as data (json), as Markdown (md), or as a picture (png). */
  readonly twin: (slug: string, ending: 'json' | 'md' | 'png') => string;
  readonly search: string;
  /** The page that checks the citations of a reader's own text. */
  readonly checker: string;
  /** The page that offers to save the site for reading without a network. */
  readonly offline: string;
  /** A page that shows the whole collection in one way. */
  readonly view: (view: View) => string;
  /** All directives of one group ("loai", "ket-luan"), from a page of its list on. */
  readonly browse: (facet: string, value: string, page?: number) => string;
  /** The chains of replacements, from a page of their list on, or one of them there. */
  readonly chains: (page?: number, chain?: string) => string;
  /** All groups of a facet ("co-quan"), where they are many, from a page of their list on. */
  readonly groups: (facet: string, page?: number) => string;
  /** What applied in one year, from a page of its list on. */
  readonly inForce: (year: number, page?: number) => string;
  /** Where the clauses of a directive come from. */
  readonly lineage: (slug: string) => string;
  /** What directives say on one theme. */
  readonly theme: (theme: string, page?: number) => string;
  /** A file served as it is: "pagefind/pagefind.js". */
  readonly file: (path: string) => string;
}

/** The pages that show the whole collection: groups, implementation, lives, replacements, time, tasks, themes. */
export const VIEWS = ['duyet', 'trien-khai', 'hieu-luc', 'thay-the', 'dong-thoi-gian', 'ma-tran', 'chu-de'] as const;

export type View = (typeof VIEWS)[number];

/** Addresses below a base path such as "/" or "/repo/"; absolute ones below a whole address. */
export function siteUrls(base: string): SiteUrls {
  const home = base.endsWith('/') ? base : `${base}/`;
  return {
    home,
    list: (collection, page = 1) => paged(`${home}${collection}/`, page),
    page: (collection, slug, anchor) => `${home}${collection}/${slug}/${anchor ? `#${anchor}` : ''}`,
    citedBy: (slug, page = 1) => paged(`${home}van-ban/${slug}/vien-dan/`, page),
    carriedOutBy: (slug, page = 1) => paged(`${home}van-ban/${slug}/trien-khai/`, page),
    relatedTo: (slug, page = 1) => paged(`${home}van-ban/${slug}/lien-quan/`, page),
    restingOn: (source, page = 1) => paged(`${home}nguon/${source}/noi-dan/`, page),
    number: (slug) => `${home}${slug}/`,
    twin: (slug, ending) => `${home}van-ban/${slug}.${ending}`,
    search: `${home}tim-kiem/`,
    checker: `${home}kiem-tra-vien-dan/`,
    offline: `${home}ngoai-tuyen/`,
    view: (view) => `${home}${view}/`,
    browse: (facet, value, page = 1) => paged(`${home}duyet/${facet}/${value}/`, page),
    chains: (page = 1, chain) => `${paged(`${home}thay-the/`, page)}${chain ? `#${chain}` : ''}`,
    groups: (facet, page = 1) => paged(`${home}duyet/${facet}/`, page),
    inForce: (year, page = 1) => paged(`${home}hieu-luc/nam-${year}/`, page),
    lineage: (slug) => `${home}doi-chieu/${slug}/`,
    theme: (theme, page = 1) => paged(`${home}chu-de/${theme}/`, page),
    file: (path) => `${home}${path}`,
  };
}

function paged(address: string, page: number): string {
  return page > 1 ? `${address}${page}/` : address;
}
