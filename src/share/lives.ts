import { lifeSpan } from '../domain/drawing/life-span.ts';
import { type Bar, type LivesLayout, layoutLives, notchPath } from '../domain/drawing/lives-layout.ts';
import { FONT } from '../domain/drawing/text.ts';
import type { Life, Lives } from '../domain/views/lives.ts';
import { box, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

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
  const groups = layout.groups.flatMap(({ lines, bars }): Mark[] => [
    ...lines.map((line): Mark => ({ ...line, size: FONT, ink: 'ink-soft' })),
    ...bars.flatMap((bar) => barMarks(bar, lifeOf.get(bar.slug))),
  ]);
  return { title, marks: [...axisMarks(layout), ...groups] };
}

function axisMarks({ years }: LivesLayout): Mark[] {
  return years.flatMap(({ name, x, path }): Mark[] => [
    { path, line: 'rule' },
    { text: name, x: x + 4, y: 16, size: FONT, ink: 'ink-soft' },
  ]);
}

function barMarks({ x, y, width, height, unsure, notches, label }: Bar, life: Life | undefined): Mark[] {
  const isOpen = life?.end === 'open';
  const bottom = y + height + 1;
  return [
    { path: box(x, y, width, height), fill: isOpen ? 'accent-wash' : 'surface', line: isOpen ? 'accent' : 'ink-soft' },
    ...(unsure > 0 ? [{ path: box(x + width - unsure, y, unsure, height), fill: 'rule' } as const] : []),
    ...notches.map((notch): Mark => ({ path: notchPath(notch, bottom), fill: 'warn' })),
    { text: label.text, x: label.x, y: label.y, size: FONT, ink: 'ink', bold: true },
  ];
}
