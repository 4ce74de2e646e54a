import type { GetStaticPathsOptions } from 'astro';
import { notKept } from '../_kept.ts';
import { readLibrary } from '../_library.ts';

/** The paths of what each directive has beside its page: its data, its text as Markdown. */
export async function directivePaths({ routePattern }: GetStaticPathsOptions): Promise<{ params: { slug: string } }[]> {
  const { directives } = await readLibrary();
  const paths = [...directives.keys()].map((slug) => ({ params: { slug } }));
  return notKept(routePattern, paths);
}
