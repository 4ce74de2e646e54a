import { fold } from './vietnamese.ts';

/** A directive as search knows it before any engine is loaded. */
export interface NumberRow {
  readonly slug: string;
  /** "Kết luận số 21-KL/TW" */
  readonly name: string;
  readonly title: string;
  readonly issuer: string;
  /** "25/10/2021", or empty when not known. */
  readonly issued: string;
  /** State, as a page names it. */
  readonly state: string;
}

/** A number that a reader typed, without what went unsaid. Codes are folded: "kl", "qd", "tw". */
export interface NumberQuery {
  readonly serial: number;
  readonly kind: string | undefined;
  readonly organ: string | undefined;
  /** The other words, folded. */
  readonly rest: readonly string[];
}

/** Folded names of kinds and the codes they stand for in a slug. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  'nghi quyet': 'nq',
  'quy dinh': 'qd',
  'quyet dinh': 'qd',
  'chi thi': 'ct',
  'ket luan': 'kl',
  'ke hoach': 'kh',
  'huong dan': 'hd',
  'thong bao': 'tb',
};

const CODES = [...new Set(Object.values(KIND_WORDS)), 'qdi'];

/** Reads a query that is about a number: "kết luận 21", "KL21", "21-KL/TW", "qd 37 dang vien"; undefined when it is not. */
export function parseNumberQuery(query: string): NumberQuery | undefined {
  let text = fold(query);
  for (const [words, code] of Object.entries(KIND_WORDS)) text = text.replaceAll(words, ` ${code} `);
  const words = text
    .replace(/\bso\b/g, ' ')
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/)
    .filter((word) => word !== '');
  const at = words.findIndex((word) => /^\d{1,3}$/.test(word));
  if (at < 0) return undefined;
  const isCode = (word: string | undefined) => word !== undefined && CODES.includes(word);
  const kind = [words[at - 1], words[at + 1]].find(isCode);
  if (kind === undefined) return undefined;
  const afterKind = words[at + 1] === kind ? words[at + 2] : words[at + 1] === undefined ? undefined : words[at + 1];
  const organ = afterKind !== undefined && /^(tw|tu|[a-z]+tw)$/.test(afterKind) ? afterKind : undefined;
  const rest = words.filter((word, index) => index !== at && word !== kind && word !== organ);
  return { serial: Number(words[at]), kind, organ, rest };
}

/** The directives with the number of a query, those first that more of its other words speak for. */
export function findByNumber(query: NumberQuery, rows: readonly NumberRow[]): NumberRow[] {
  const start = new RegExp(`^0*${query.serial}-${query.kind}i?-${query.organ ?? ''}`);
  const score = (row: NumberRow) => {
    const text = fold(`${row.name} ${row.title} ${row.issuer} ${row.slug}`);
    return query.rest.filter((word) => text.includes(word)).length;
  };
  return rows.filter(({ slug }) => start.test(slug)).toSorted((a, b) => score(b) - score(a));
}
