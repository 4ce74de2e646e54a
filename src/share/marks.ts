/** Colours of the design, by their tokens. */
export type Ink = 'ink' | 'ink-soft' | 'accent' | 'accent-wash' | 'surface' | 'rule' | 'good' | 'warn' | 'paper';

interface Painted {
  readonly fill?: Ink;
  readonly line?: Ink;
  readonly dashed?: boolean;
  /** How much of what is behind it is covered, of 1. */
  readonly cover?: number;
}

/** What a picture is made of, in the order in which it is painted. */
export type Mark =
  | (Painted & { readonly path: string })
  | {
      readonly text: string;
      readonly x: number;
      /** Its base line. */
      readonly y: number;
      readonly size: number;
      readonly ink: Ink;
      readonly bold?: boolean;
      readonly middle?: boolean;
    };

/** The path of a box. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** The path of a circle. */
export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** The path of a square that stands on a corner. */
export function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}
