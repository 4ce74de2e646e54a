import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { corpusLoaders } from './corpus/loader.ts';
import { type Collection, pageSchema } from './domain/content/schema.ts';
import type { PageData } from './domain/views/page-data.ts';

const folder = resolve(process.env.CONTENT_DIR ?? 'content');
const loaderOf = corpusLoaders(folder);

/** A collection that the corpus has checked already: the schema only tells its type. */
const collection = <C extends Collection>(name: C) =>
  defineCollection({ loader: loaderOf(name), schema: z.custom<PageData<C>>() });

export const collections = {
  'van-ban': collection('van-ban'),
  'hoi-nghi': collection('hoi-nghi'),
  'co-quan': collection('co-quan'),
  'thuat-ngu': collection('thuat-ngu'),
  nguon: collection('nguon'),
  // Components in MDX have to go through Astro's own compiler.
  trang: defineCollection({ loader: glob({ base: `${folder}/trang`, pattern: '*.mdx' }), schema: pageSchema }),
};
