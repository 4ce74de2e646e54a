import { lifeSpan } from '../domain/drawing/life-span.ts';
import { BAR_FONT, layoutLives } from '../domain/drawing/lives-layout.ts';
import { hasSureEnd } from '../domain/views/life-words.ts';
import type { Lives } from '../domain/views/lives.ts';
import { box, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

/** How much of a bar shows that its end is not certain. */
const UNSURE = 12;
/** Lives that are tried for the room there is. */
const LOOKED_AT = 20;

/** The picture of lives: the first of them, and of the next those that still have room. `from` and `to` are the years at the ends of the axis. */
export function livesPicture(
  title: string,
  all: readonly Lives[],
  { from, to }: { readonly from: number; readonly to: number },
  labelOf: (slug: string) => string,
): Picture {
  const layoutOf = (some: readonly Lives[]) =>
    layoutLives(
      some.map((each) => ({
        title: each.title,
        spans: each.lives.map((life) => lifeSpan(life, labelOf(life.slug))),
      })),
      from,
      to,
      ROOM.width,
    );
  const shown: Lives[] = [];
  for (const each of all.slice(0, LOOKED_AT)) {
    if (shown.length === 0 || layoutOf([...shown, each]).height <= ROOM.height) shown.push(each);
  }
  const layout = layoutOf(shown);
  const lifeOf = new Map(shown.flatMap(({ lives }) => lives.map((life) => [life.slug, life] as const)));
  const years = layout.years.flatMap(({ year, x }, index): Mark[] => [
    { path: `M${x} ${index % 4 === 0 ? 0 : 16}V${layout.height}`, line: 'rule' },
    ...(index % 4 === 0 && x < ROOM.width - 40
      ? [{ text: `${year}`, x: x + 4, y: 14, size: 14, ink: 'ink-soft' } as const]
      : []),
  ]);
  const groups = layout.groups.flatMap(({ lines, bars }): Mark[] => [
    ...lines.map(({ text, y }): Mark => ({ text, x: 0, y, size: 14, ink: 'ink-soft' })),
    ...bars.flatMap(({ slug, x, y, width, height, label }): Mark[] => {
      const life = lifeOf.get(slug);
      const isOpen = life?.end === 'open';
      const end = Math.min(width, UNSURE);
      return [
        {
          path: box(x, y, width, height),
          fill: isOpen ? 'accent-wash' : 'surface',
          line: isOpen ? 'accent' : 'ink-soft',
        },
        ...(life && !hasSureEnd(life) ? [{ path: box(x + width - end, y, end, height), fill: 'rule' } as const] : []),
        { text: label.text, x: label.x, y: label.y, size: BAR_FONT, ink: 'ink', bold: true },
      ];
    }),
  ]);
  return { title, marks: [...years, ...groups] };
}
