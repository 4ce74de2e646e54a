import type { DirectiveEntry } from '../views/page-data.ts';

/** The other directives that the summary of one mentions, each once. That is our text, not what the directive cites. */
export function mentionedIn({ slug, data }: DirectiveEntry): string[] {
  return [...new Set(data.citations.flatMap(({ target }) => target ?? []))].filter((target) => target !== slug);
}
