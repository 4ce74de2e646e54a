import { directiveName } from '../content/identity.ts';
import type { Chain } from './chains.ts';
import { gradeOf } from './edge-grade.ts';
import { type Library, whenIn } from './library.ts';

/** A directive of a chain, as one line has it. */
interface ChainStep {
  readonly slug: string;
  /** Its number, without the signs where they are those of the page's own; its name where it has none. */
  readonly text: string;
  readonly year: string;
  readonly isHere: boolean;
  /** Whether that it was replaced, or replaced another, is our inference. */
  readonly isInferred: boolean;
}

/** A chain of replacements in one line. */
export interface ChainLine {
  /** From the oldest; directives that one newer one replaced, or that replaced one older, stand together. */
  readonly steps: readonly (readonly ChainStep[])[];
  /** What all of it rests on. */
  readonly keys: readonly string[];
}

/** The line of a chain on the page of one of its directives. */
export function chainLine({ columns, links }: Chain, library: Library, here: string): ChainLine {
  const inferred = new Set(links.filter((link) => gradeOf(link, library) === 'editorial').map(({ to }) => to));
  const nameOf = (slug: string) => {
    const data = library.directives.get(slug)?.data;
    return data ? (data.number ?? directiveName(data)) : slug;
  };
  const [, signs = ''] = /^\d+(\D.*)$/.exec(nameOf(here)) ?? [];
  const stepOf = (slug: string): ChainStep => {
    const name = nameOf(slug);
    return {
      slug,
      text: slug !== here && signs && name.endsWith(signs) ? name.slice(0, -signs.length) : name,
      year: whenIn(library, slug)?.slice(0, 4) ?? '',
      isHere: slug === here,
      isInferred: inferred.has(slug),
    };
  };
  return {
    steps: columns.map((column) => column.map(stepOf)),
    keys: [...new Set(links.flatMap(({ sources }) => sources))],
  };
}
