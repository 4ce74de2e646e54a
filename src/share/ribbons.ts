import { layoutRibbons, PADDING } from '../domain/drawing/ribbons-layout.ts';
import { FONT } from '../domain/drawing/text.ts';
import { type Concordance, linksOf, type Tie, tiesOf } from '../domain/views/concordance.ts';
import { box, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

/** Clauses on each side that have room. */
const ROWS = 8;

type Paint = Omit<Extract<Mark, { path: string }>, 'path'>;

const RIBBONS: Readonly<Record<ReturnType<typeof linksOf>[number]['change'], Paint>> = {
  kept: { fill: 'ink-soft' },
  changed: { fill: 'accent', cover: 0.6 },
  moved: { fill: 'accent-wash', line: 'accent' },
  new: {},
  unknown: { line: 'ink-soft', dashed: true },
};

const BOXES: Readonly<Record<Tie, Paint>> = {
  tied: { fill: 'surface', line: 'rule' },
  new: { fill: 'surface', line: 'good' },
  unknown: { line: 'ink-soft', dashed: true },
};

/** The picture of where the first clauses of a directive come from, under the names of both. */
export function ribbonsPicture(
  title: string,
  concordance: Concordance,
  { newer, older }: Readonly<Record<'newer' | 'older', string>>,
): Picture {
  const sideOf = (head: string, clauses: Concordance['newerClauses']) => {
    return { head, lines: clauses.slice(0, ROWS).map(({ id, heading }) => ({ id, text: heading })) };
  };
  const layout = layoutRibbons(
    sideOf(older, concordance.olderClauses),
    sideOf(newer, concordance.newerClauses),
    linksOf(concordance),
    ROOM.width,
  );
  const tieOf = tiesOf(concordance);
  const boxes = (['from', 'to'] as const).flatMap((side) =>
    (side === 'from' ? layout.left : layout.right).flatMap(({ id, text, x, y, width, height }): Mark[] => [
      { path: box(x, y, width, height), ...BOXES[tieOf(side, id)] },
      { text, x: x + PADDING, y: y + 16, size: FONT, ink: 'ink' },
    ]),
  );
  const heads = layout.heads.map((head): Mark => ({ ...head, size: FONT, ink: 'ink', bold: true }));
  const ribbons = layout.ribbons.map(({ of, path }): Mark => ({ path, ...RIBBONS[of.change] }));
  return { title, marks: [...heads, ...ribbons, ...boxes] };
}
