import { byWhen, whenOf } from '../content/when.ts';
import { type Library, nameOf } from './library.ts';
import type { TimelineEvent } from './timeline.ts';

/** The newest directives that replace others, from the newest, as rows of a list: "Quy định số 207-QĐ/TW thay …". */
export function latestReplacements(library: Library, most: number): TimelineEvent[] {
  return [...library.directives.values()]
    .flatMap(({ slug, data }): TimelineEvent[] => {
      const when = whenOf({ slug, data });
      const replaced = data.relations.replaces ?? [];
      if (!when || replaced.length === 0) return [];
      const text = `${nameOf(slug, library)} thay ${replaced.map(({ to }) => nameOf(to, library)).join(', ')}`;
      return [{ what: 'status', when, text, label: text, collection: 'van-ban', slug }];
    })
    .toSorted((a, b) => byWhen(b.when, a.when))
    .slice(0, most);
}
