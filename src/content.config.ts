import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { contentPath, orEnd } from './build/settings.ts';
import { corpusLoaders } from './corpus/loader.ts';
import { COLLECTION_NAMES, type COLLECTIONS, type Collection, type FrontMatter } from './domain/content/collections.ts';
import type { PageData } from './domain/views/page-data.ts';
import { ledgerOf } from './ledger/own-ledger.ts';
import type { PackedPage } from './store/packed-text.ts';

const folder = resolve(orEnd(() => contentPath(process.env)));
const loaderOf = corpusLoaders(folder, ledgerOf(folder));

/** What pages get of a file: MDX does not go through our own pipeline. */
type DataOf<C extends Collection> = (typeof COLLECTIONS)[C]['ending'] extends '.mdx'
  ? FrontMatter<C>
  : PageData<C> & PackedPage<C>;

/** A collection that the corpus has checked already: its schema only tells the type. */
function collection<C extends Collection>(name: C) {
  return defineCollection({ loader: loaderOf(name), schema: z.custom<DataOf<C>>() });
}

export const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collection(name)])) as unknown as {
  readonly [C in Collection]: ReturnType<typeof collection<C>>;
};
