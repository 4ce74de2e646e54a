import { textWidth, wrapText } from './text.ts';

/** A place on a coarse map: its column from the west and its row from the north. */
type Cell = readonly [column: number, row: number];

interface Tile {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its name as the tile has it, in lines. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

export interface TilesLayout {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly tiles: readonly Tile[];
}

const FONT = 11;
const LINE = 14.5;
const TILE = { width: 44, height: 31, gap: 2 };

/** A map of tiles, as wide as a phone has room for. What is longer than its tile is written by its first letters. */
export function layoutTiles(cells: Readonly<Record<string, Cell>>): TilesLayout {
  const tiles = Object.entries(cells).map(([name, [column, row]]): Tile => {
    const [x, y] = [column * (TILE.width + TILE.gap), row * (TILE.height + TILE.gap)];
    const lines = linesOf(name);
    const first = y + TILE.height / 2 + 3.75 - ((lines.length - 1) / 2) * LINE;
    const placed = lines.map((text, index) => ({ text, y: first + index * LINE }));
    return { name, x, y, width: TILE.width, height: TILE.height, lines: placed };
  });
  return {
    width: Math.max(0, ...tiles.map(({ x, width }) => x + width)),
    height: Math.max(0, ...tiles.map(({ y, height }) => y + height)),
    font: FONT,
    tiles,
  };
}

/** At most two lines that are no wider than a tile, and as much of the name as they have room for. */
function linesOf(name: string): readonly string[] {
  const forms = [wrapText(name, TILE.width, FONT, 'regular'), [lastWordOf(name)]];
  return forms.find((lines) => lines.length <= 2 && lines.every(hasRoom)) ?? [initialsOf(name)];
}

function hasRoom(line: string): boolean {
  return textWidth(line, FONT, 'regular') <= TILE.width;
}

/** "TT Huế" of "Thừa Thiên Huế". */
function lastWordOf(name: string): string {
  const words = name.split(' ');
  return `${words
    .slice(0, -1)
    .map((word) => word[0])
    .join('')} ${words.at(-1)}`;
}

/** "BR-VT" of "Bà Rịa - Vũng Tàu", "HCM" of "Thành phố Hồ Chí Minh". */
function initialsOf(name: string): string {
  return name
    .replace(/^Thành phố /u, '')
    .replace(/ - /gu, '-')
    .replace(/(\p{L})\p{L}* ?/gu, '$1');
}
