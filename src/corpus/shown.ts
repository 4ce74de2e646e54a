import type { Problem } from '../domain/content/problem.ts';
import type { ReadText } from './check-text.ts';

interface Shown {
  readonly texts: readonly ReadText[];
  /** Files of which there is nothing to show. */
  readonly unshown: ReadonlySet<string>;
}

/**
 * What is to be shown while there are faults, from one reading to the next: a document without a fault as it is; one
 * with a fault, or that cannot be read, as it was when it last had none; one that never was without as far as it can be read.
 */
export function shownDocuments(): (
  texts: readonly ReadText[],
  unread: ReadonlySet<string>,
  problems: readonly Problem[],
) => Shown {
  const good = new Map<string, ReadText>();
  return (texts, unread, problems) => {
    const faulty = new Set(problems.map(({ file }) => file));
    const idOf = ({ document: { collection, slug } }: ReadText) => `${collection}/${slug}`;
    const there = new Set([...texts.map(idOf), ...unread]);
    for (const id of good.keys()) if (!there.has(id)) good.delete(id);
    for (const text of texts) if (!faulty.has(text.document.file)) good.set(idOf(text), text);
    const read = new Map(texts.map((text) => [idOf(text), text]));
    const shown = [...there].flatMap((id) => good.get(id) ?? read.get(id) ?? []);
    const ids = new Set(shown.map(idOf));
    return { texts: shown, unshown: new Set([...unread].filter((id) => !ids.has(id))) };
  };
}
