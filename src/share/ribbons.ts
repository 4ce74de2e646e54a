import { layoutRibbons, RIBBON_FONT } from '../domain/drawing/ribbons-layout.ts';
import { type Concordance, linksOf } from '../domain/views/concordance.ts';
import { box, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

/** Clauses on each side that have room. */
const ROWS = 9;

/** The picture of where the first clauses of a directive come from. */
export function ribbonsPicture(title: string, concordance: Concordance): Picture {
  const sideOf = (clauses: Concordance['newerClauses']) =>
    clauses.slice(0, ROWS).map(({ id, heading }) => ({ id, text: heading }));
  const links = linksOf(concordance);
  const layout = layoutRibbons(sideOf(concordance.olderClauses), sideOf(concordance.newerClauses), links, ROOM.width);
  const fresh = new Set(
    concordance.rows.flatMap(({ clause, change }) => (clause && change === 'new' ? clause.id : [])),
  );
  const tied = new Set(links.flatMap(({ from, to }) => [`from ${from}`, `to ${to}`]));
  const sides = (['from', 'to'] as const).flatMap((side) =>
    (side === 'from' ? layout.left : layout.right).flatMap(({ id, text, x, y, width, height }): Mark[] => {
      const isNew = side === 'to' && fresh.has(id);
      const isTied = tied.has(`${side} ${id}`);
      return [
        isTied
          ? { path: box(x, y, width, height), fill: 'surface', line: isNew ? 'good' : 'rule' }
          : { path: box(x, y, width, height), line: isNew ? 'good' : 'ink-soft', dashed: !isNew },
        { text, x: x + 8, y: y + height * 0.7, size: RIBBON_FONT, ink: 'ink' },
      ];
    }),
  );
  const ribbons = layout.ribbons.map(({ of, path }): Mark => {
    return { path, fill: 'accent', cover: of.change === 'kept' ? 0.6 : 0.28 };
  });
  return { title, marks: [...ribbons, ...sides] };
}
