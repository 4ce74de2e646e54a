import { slugify } from '../../domain/language/vietnamese.ts';

/** A query, and what a right answer is. One a line in the sets beside this file. */
export interface LabelledQuery {
  readonly query: string;
  /** How it is written, or what it looks for. */
  readonly style: string;
  /** Pages that are a right first answer. */
  readonly relevant: readonly string[];
  /** The section meant, on the page of `relevant` that has it. */
  readonly clause: string | null;
  /** Nothing answers it: the page has to say so, in the way of its style. */
  readonly nothing: boolean;
  readonly note: string;
}

/** What the search page shows. */
export interface Shown {
  /** Addresses of each result: of the result, then of what is listed under it. */
  readonly results: readonly (readonly string[])[];
  /** What it says above them. */
  readonly message: string;
}

/** How good an answer is; what a query does not ask for is undefined. */
export interface Verdict {
  readonly first: boolean | undefined;
  readonly amongThree: boolean | undefined;
  readonly clauseFirst: boolean | undefined;
  readonly nothingRight: boolean | undefined;
}

/** Judges what was shown for a query. */
export function judge({ style, relevant, clause, nothing }: LabelledQuery, { results, message }: Shown): Verdict {
  if (nothing) {
    return {
      first: undefined,
      amongThree: undefined,
      clauseFirst: undefined,
      nothingRight: isToldNothing(style, results.length, message),
    };
  }
  const isRight = ([address = '']: readonly string[]) => relevant.includes(pageOf(address));
  const sections = results
    .slice(0, 3)
    .filter(isRight)
    .flatMap((addresses) => addresses.filter((address) => address.includes('#')));
  const right = results.slice(0, 3).map(isRight);
  return {
    first: right[0] ?? false,
    amongThree: right.includes(true),
    clauseFirst: clause === null ? undefined : sectionOf(sections[0] ?? '') === sectionOf(clause),
    nothingRight: undefined,
  };
}

/** A number or an article that is not here may be answered with the nearest, which has to be called so. */
function isToldNothing(style: string, results: number, message: string): boolean {
  if (style === 'quoted-nowhere') return /không có ở trang nào/i.test(message);
  if (style.startsWith('missing-')) return /chưa có/i.test(message) && (results === 0 || /gần nhất/i.test(message));
  return results === 0 && /không tìm thấy/i.test(message);
}

/** Id of a section without marks, which some pages have in theirs. */
function sectionOf(address: string): string {
  return slugify(decodeURIComponent(address.replace(/^.*#/, '')));
}

function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}

/** Shares of right answers among some verdicts. */
export function shares(verdicts: readonly Verdict[]): Record<string, string> {
  const share = (pick: (verdict: Verdict) => boolean | undefined) => {
    const asked = verdicts.map(pick).filter((right) => right !== undefined);
    return asked.length === 0 ? '–' : `${asked.filter(Boolean).length}/${asked.length}`;
  };
  return {
    'success@1': share(({ first }) => first),
    'success@3': share(({ amongThree }) => amongThree),
    'clause first': share(({ clauseFirst }) => clauseFirst),
    'nothing right': share(({ nothingRight }) => nothingRight),
  };
}
