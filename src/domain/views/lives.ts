import type { End, Lifetime } from '../content/lifetime.ts';
import type { SourceData } from '../content/schema.ts';
import { statusGrade } from '../content/status.ts';
import { byWhen, lastDay, type When, whenOf } from '../content/when.ts';
import { byCodeUnits } from '../language/order.ts';
import { gradeOf } from './edge-grade.ts';
import type { Edge } from './graph.ts';
import type { Library } from './library.ts';
import type { DirectiveEntry } from './page-data.ts';

/** The life of a directive, from its issue to its end. */
export interface Life extends Lifetime {
  readonly slug: string;
  /** What its end rests on; of one without an end, what its state rests on. */
  readonly grade: SourceData['grade'];
  /** When others amended it, in order. */
  readonly amendments: readonly { readonly when: When | undefined; readonly by: string }[];
}

/** The lives of directives that replaced each other, or of a single one that was amended, from the oldest. */
export interface Lives {
  /** Of the newest. */
  readonly slug: string;
  /** What they are about, in the words of the newest: "Quy định về những điều đảng viên không được làm". */
  readonly title: string;
  readonly lives: readonly Life[];
}

type Facts = Pick<Library, 'chains' | 'directives' | 'graph' | 'sources'>;

/**
 * The lives of all directives of which a source says that they replaced, were replaced or were amended: the chains in
 * their order, then those that were only amended, by their days. Drafts, and what has no date at all, have no life.
 */
export function livesOf(library: Facts): Lives[] {
  const chained = new Set(library.chains.flatMap(({ slugs }) => slugs));
  const amended = [...library.directives.values()]
    .filter(({ slug }) => !chained.has(slug) && amendmentsOf(slug, library).length > 0)
    .toSorted((a, b) => byWhen(whenOf(a), whenOf(b)) || byCodeUnits(a.slug, b.slug))
    .map(({ slug }) => [slug]);
  return [...library.chains.map(({ slugs }) => slugs), ...amended].flatMap((slugs) => {
    const lives = slugs.flatMap((slug) => lifeOf(slug, library) ?? []);
    const slug = slugs.at(-1) ?? '';
    const newest = library.directives.get(slug)?.data;
    return newest && lives.length > 0 ? [{ slug, title: `${newest.kind} ${newest.title}`, lives }] : [];
  });
}

/** The life of a directive; undefined for a draft, and for one without any date. */
export function lifeOf(slug: string, library: Facts): Life | undefined {
  const entry = library.directives.get(slug);
  const from = entry && whenOf(entry);
  if (!entry || !from || entry.data.status.state === 'draft') return undefined;
  const newer = (library.graph.to.get(slug) ?? []).filter(({ type }) => type === 'replaces');
  const { until, end } = endOf(entry, newer, library);
  const grades = newer.map((edge) => gradeOf(edge, library));
  return {
    slug,
    from,
    until,
    end,
    checked: entry.data.status.checked,
    grade: grades.length > 0 ? statusGrade(grades) : (entry.data.statusGrade ?? 'secondary'),
    amendments: amendmentsOf(slug, library),
  };
}

/** The day that a source states, else the day of issue of the first that replaced it. */
function endOf(
  { data: { status } }: DirectiveEntry,
  newer: readonly Edge[],
  { directives }: Facts,
): { until: When | undefined; end: End } {
  if (status.state !== 'replaced') return { until: undefined, end: 'open' };
  if (status.since) return { until: status.since, end: 'stated' };
  const [until] = newer
    .flatMap(({ from }) => directives.get(from) ?? [])
    .flatMap((entry) => whenOf(entry) ?? [])
    .toSorted(byWhen);
  return { until, end: until ? 'issue' : 'unknown' };
}

function amendmentsOf(slug: string, { graph, directives }: Facts): Life['amendments'] {
  return (graph.to.get(slug) ?? [])
    .filter(({ type }) => type === 'amends')
    .map(({ from: by }) => {
      const entry = directives.get(by);
      return { when: entry && whenOf(entry), by };
    })
    .toSorted((a, b) => byWhen(a.when, b.when) || byCodeUnits(a.by, b.by));
}

/** What became of directives in a year. */
export interface YearOfLives {
  readonly year: number;
  /** Those that applied on a day of it, or may have. */
  readonly lives: readonly Life[];
}

/** A life in one year: whether it began in it, ended in it, or lasted through all of it. */
export interface LifeInYear {
  readonly how: 'began' | 'ended' | 'whole';
  readonly life: Life;
}

/** The lives of a year: those that began in it, that ended in it, and the others. */
export function inYear({ year, lives }: YearOfLives): LifeInYear[] {
  const is = (when: When | undefined) => when?.startsWith(`${year}`) === true;
  const howOf = ({ from, until }: Life) => (is(from) ? 'began' : is(until) ? 'ended' : 'whole');
  const all = lives.map((life): LifeInYear => ({ how: howOf(life), life }));
  return (['began', 'ended', 'whole'] as const).flatMap((how) => all.filter((each) => each.how === how));
}

/** Every year from the first life to the last look, each with the lives that reach into it. */
export function yearsOf(all: readonly Lives[]): YearOfLives[] {
  const lives = all.flatMap((each) => each.lives);
  const years = lives.flatMap(({ from, checked }) => [Number(from.slice(0, 4)), Number(checked.slice(0, 4))]);
  const first = Math.min(...years);
  const count = lives.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    const reaches = ({ from, until }: Life) => from < `${year + 1}` && (!until || lastDay(until) > `${year}-01-01`);
    return { year, lives: lives.filter(reaches) };
  });
}
