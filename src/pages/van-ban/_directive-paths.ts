import { unlessKept } from '../_kept.ts';
import { readLibrary } from '../_library.ts';

/** The paths of what each directive has beside its page: its data, its text as Markdown. */
export const directivePaths = unlessKept(async () => {
  const { directives } = await readLibrary();
  return [...directives.keys()].map((slug) => ({ params: { slug } }));
});
