/** Comments in the text of a directive, which parts of its page stand at: facts, what the marks mean, who carries it out, how that was inspected. */
export const PLACES = { facts: 'du-kien', key: 'chu-giai', rows: 'ai-thuc-hien', inspections: 'kiem-tra' } as const;

/** Id of the part of a text that says who carries a directive out. */
export const WHO_CARRIES_OUT = 'ai-thuc-hien';

/** The text of a directive as HTML, cut at its places. */
export interface TextParts {
  /** What answers first. */
  readonly lead: string;
  /** The heading of the first section, if it has one. */
  readonly opening: string;
  /** From there to where the rows of those that carry it out stand, or to the end. */
  readonly body: string;
  /** What stands behind the rows in their section; undefined where the text has no place for them. */
  readonly rest: string | undefined;
  /** The sections behind that one. */
  readonly behind: string;
}

/** Cuts a text at its places; what has no headings is all lead. */
export function partsOf(html: string): TextParts {
  const [lead = '', behindFacts = ''] = cut(html, PLACES.facts);
  const [opening = '', behindKey = ''] = cut(behindFacts, PLACES.key);
  const [body = '', behindRows] = cut(behindKey, PLACES.rows);
  const [rest, behind = ''] = behindRows === undefined ? [] : cut(behindRows, PLACES.inspections);
  return { lead, opening, body, rest, behind };
}

function cut(html: string, place: string): string[] {
  return html.split(`<!--${place}-->`, 2);
}
