import { wrapText } from '../domain/drawing/text.ts';
import { box, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

/** What a directive says of a theme, in short. */
export interface Card {
  readonly name: string;
  /** Who issued it, and when. */
  readonly facts: string;
  readonly words: string;
}

const SHOWN = 3;
const GAP = 12;
const PADDING = 10;
const FONT = 14;
const LINE = 19;

/** The picture of a theme: the newest directives that speak of it, side by side. */
export function cardsPicture(title: string, cards: readonly Card[]): Picture {
  const width = (ROOM.width - (SHOWN - 1) * GAP) / SHOWN;
  const height = ROOM.height - 2;
  const marks = cards.slice(0, SHOWN).flatMap(({ name, facts, words }, index): Mark[] => {
    const x = index * (width + GAP);
    const lines: Line[] = [
      ...wrapped(name, width, 'ink', true),
      ...wrapped(facts, width, 'ink-soft', false),
      { text: '', ink: 'ink' },
      ...wrapped(words, width, 'ink', false),
    ];
    const room = Math.floor((height - 2 * PADDING) / LINE);
    return [
      { path: box(x + 1, 1, width - 2, height), line: 'rule' },
      ...fitting(lines, room).map((line, row): Mark => {
        return { ...line, x: x + PADDING, y: PADDING + FONT + row * LINE, size: FONT };
      }),
    ];
  });
  return { title, marks };
}

type Line = Pick<Extract<Mark, { text: string }>, 'text' | 'ink' | 'bold'>;

function wrapped(text: string, width: number, ink: Line['ink'], bold: boolean): Line[] {
  return wrapText(text, width - 2 * PADDING, FONT, bold ? 'semibold' : 'regular').map((line) => {
    return { text: line, ink, bold };
  });
}

/** The lines that have room; the last says that more follows. */
function fitting(lines: readonly Line[], room: number): readonly Line[] {
  const last = lines[room - 1];
  if (lines.length <= room || !last) return lines;
  return [...lines.slice(0, room - 1), { ...last, text: `${last.text.replace(/ [^ ]*$/, '')} …` }];
}
