import type { APIRoute } from 'astro';
import { levelsOf } from '../../domain/views/levels.ts';
import { type Card, cardsPicture } from '../../share/cards.ts';
import { unlessKept } from '../_kept.ts';
import { readLibrary } from '../_library.ts';
import { pictureResponse } from '../_picture.ts';

interface Props {
  title: string;
  cards: readonly Card[];
}

export const getStaticPaths = unlessKept(async () => {
  const library = await readLibrary();
  return library.themes.map(({ id, name }) => {
    const cards = levelsOf(id, library).map(({ name, by, day, clauses }): Card => {
      const words = clauses.flatMap((each) => each.words?.text ?? []).join(' ');
      return { name, facts: `${by}, ${day}`, words };
    });
    return { params: { theme: id }, props: { title: `Chủ đề: ${name}`, cards } };
  });
});

/** The picture of what directives say on a theme, for where the address of its page is shared. */
export const GET: APIRoute<Props> = ({ props: { title, cards } }) => pictureResponse(cardsPicture(title, cards));
