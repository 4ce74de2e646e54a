import type { Processor } from 'unified';

/** The code of "[". */
const OPENING = 91;

/**
 * A plugin that has the parser take every "[^key]" for the mark of a source. GFM knows a mark only where the text
 * defines it, and leaves another as it is; here the sources are files, and what names none is told by its place.
 */
export function everyMark(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    text: {
      [OPENING]: {
        name: 'everyMark',
        tokenize(_effects, _ok, nok) {
          this.parser.gfmFootnotes = Object.assign([], { includes: () => true });
          return nok;
        },
      },
    },
  });
}
