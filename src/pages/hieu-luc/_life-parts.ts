import { partLives } from '../../domain/content/life-parts.ts';
import { type Library, nameOf } from '../../domain/views/library.ts';

/** The lives of all directives in files, for the answer to a day. */
export function lifeParts(library: Library): ReturnType<typeof partLives> {
  const lives = library.lives.flatMap((each) => each.lives);
  return partLives(
    lives.map(({ slug, from, until, end, checked }) => {
      const title = library.directives.get(slug)?.data.title ?? '';
      return { slug, name: nameOf(slug, library), title, from, until, end, checked };
    }),
  );
}
