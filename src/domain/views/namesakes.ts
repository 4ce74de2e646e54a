import type { NamesakeData } from '../content/schema.ts';
import { slugYear } from '../content/when.ts';
import { byCodeUnits } from '../language/order.ts';
import { numberSlug, parseNumber } from '../party/number.ts';
import { gather } from './gather.ts';
import type { DirectiveEntry } from './page-data.ts';

/** A document that has no page and bears the number of a directive that has one. */
export interface OutsideEntry {
  readonly slug: string;
  readonly data: NamesakeData;
}

/** The other documents that bear the number of a directive. */
export interface Namesakes {
  /** Of the same kind, in the order given. */
  readonly directives: readonly DirectiveEntry[];
  /** Without a page, from the oldest. */
  readonly outside: readonly OutsideEntry[];
}

/** What a title is about in short: "về phòng, chống tham nhũng" of one that first names what it carries on; its first part. */
export function shortSubject(title: string): string {
  const [, carried] = /^(?:về )?việc .*?(?:Nghị quyết|Chỉ thị|Kết luận|Quy định).*? (về .+)$/.exec(title) ?? [];
  return (carried ?? title).split(';')[0] ?? title;
}

/** For each directive the others that bear its number; one that bears it alone is not in it. */
export function namesakesOf(
  directives: readonly DirectiveEntry[],
  register: readonly OutsideEntry[],
): ReadonlyMap<string, Namesakes> {
  const bearers = gather(
    directives.flatMap((entry) => {
      const { kind, number } = entry.data;
      return number === undefined ? [] : [[`${kind} ${number}`, entry] as const];
    }),
  );
  const outside = gather(register.map((entry) => [seriesOf(entry.data.number), entry] as const));
  return new Map(
    [...bearers.values()].flatMap((same) =>
      same.flatMap(({ slug, data: { number = '' } }) => {
        const others = same.filter((other) => other.slug !== slug);
        const without = (outside.get(seriesOf(number)) ?? []).toSorted((a, b) => byCodeUnits(whenOf(a), whenOf(b)));
        return others.length + without.length > 0 ? [[slug, { directives: others, outside: without }] as const] : [];
      }),
    ),
  );
}

/** A number without what its writers leave out: "08-QĐi/TW" and "08-QĐ/TW" are one. */
function seriesOf(number: string): string {
  const parsed = parseNumber(number);
  return parsed ? numberSlug({ ...parsed, kind: parsed.kind.replace(/i$/, '') }) : number;
}

function whenOf({ slug, data }: OutsideEntry): string {
  return data.issued ?? String(slugYear(slug) ?? '');
}
