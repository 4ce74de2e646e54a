import { citationForm } from '../content/citation-form.ts';
import { directiveName } from '../content/identity.ts';
import type { DirectiveData, SourceData } from '../content/schema.ts';
import { statusGrade, statusWords } from '../content/status.ts';
import { formatDate } from '../language/dates.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';

/** What newer directives have done to one. */
export interface Standing {
  /** A directive may have been amended before it was replaced: the last of these that a text can know counts. */
  readonly changes: readonly Change[];
  /** Those that replaced one another since it was replaced, the newest last. */
  readonly later: readonly Newer[];
}

interface Change {
  readonly state: 'amended' | 'replaced';
  /** From which day (ISO), or the day on which the first newer one was issued; undefined when neither is known. */
  readonly since: string | undefined;
  /** What is known of it, with what that rests on. */
  readonly sentence: string;
  readonly by: readonly Newer[];
}

/** A newer directive. */
interface Newer {
  readonly slug: string;
  /** ISO day; undefined when it is not known. */
  readonly issued: string | undefined;
  /** "Quy định số 207-QĐ/TW ngày 26/7/2026". */
  readonly name: string;
  /** How to cite it. */
  readonly form: string;
}

type Directives = ReadonlyMap<string, { readonly data: DirectiveData }>;

/** One that did something to an older directive, and the sources that say so. */
interface Bringer {
  readonly slug: string;
  readonly sources: readonly string[];
}

/**
 * What has become of each directive, by its slug; those to which nothing has been done are left out. `issuerOf`: the name
 * of the issuer of a directive; `gradeOf`: the grade of a source.
 */
export function standingsIn(
  directives: Directives,
  issuerOf: (slug: string) => string,
  gradeOf: (key: string) => SourceData['grade'] | undefined,
): ReadonlyMap<string, Standing> {
  const amended = bringersOf('amended', directives);
  const replaced = bringersOf('replaced', directives);
  const newer = (slug: string): Newer[] => {
    const data = directives.get(slug)?.data;
    return data ? [newerOf(slug, data, issuerOf(slug))] : [];
  };
  const standings = [...directives].map(([slug, { data }]): [string, Standing] => {
    const { state } = data.status;
    const by = { amended: amended.get(slug) ?? [], replaced: replaced.get(slug) ?? [] };
    const changeTo = (to: Change['state']): Change => {
      const brought = by[to].flatMap((bringer) => newer(bringer.slug));
      const sources = to === state ? data.status.sources : by[to].flatMap((bringer) => bringer.sources);
      const grade = statusGrade(sources.flatMap((key) => gradeOf(key) ?? []));
      return changed(data, to, brought, grade);
    };
    const changes = [
      ...(by.amended.length || state === 'amended' ? [changeTo('amended')] : []),
      ...(state === 'replaced' ? [changeTo('replaced')] : []),
    ];
    const later = state === 'replaced' ? chainFrom(slug, replaced).flatMap(newer) : [];
    return [slug, { changes, later }];
  });
  return new Map(standings.filter(([, { changes }]) => changes.length > 0));
}

/** What one or more newer directives did, told as the page of the older one tells it while that is its status. */
function changed(
  { kind, status }: DirectiveData,
  state: Change['state'],
  by: Newer[],
  grade: SourceData['grade'],
): Change {
  const isStatus = status.state === state;
  const since = isStatus ? status.since : undefined;
  const { sentence, cited } = statusWords({
    state,
    since,
    checked: status.checked,
    kind: kind.toLowerCase(),
    grade,
    by: by.map(({ name }) => name),
    isNewest: false,
    carried: [],
  });
  const [first] = by.flatMap(({ issued }) => issued ?? []).toSorted();
  return { state, since: since ?? first, sentence: isStatus ? sentence : `${cited}.`, by };
}

/** The replacements behind the first, as long as each was replaced by one. */
function chainFrom(slug: string, replaced: ReadonlyMap<string, readonly Bringer[]>): string[] {
  const chain: string[] = [];
  let next = replaced.get(slug);
  for (let only = onlyOf(next); only !== undefined && !chain.includes(only); only = onlyOf(next)) {
    chain.push(only);
    next = replaced.get(only);
  }
  return chain.slice(1);
}

function onlyOf(bringers: readonly Bringer[] | undefined): string | undefined {
  const [only, ...more] = bringers ?? [];
  return more.length ? undefined : only?.slug;
}

/** By the slug of the older directive, those that brought about its state. */
function bringersOf(state: Change['state'], directives: Directives): Map<string, Bringer[]> {
  const brought = new Map<string, Bringer[]>();
  for (const [slug, { data }] of directives) {
    const types = RELATION_TYPES.filter((type) => RELATIONS[type].brings === state);
    for (const { to, sources } of types.flatMap((type) => data.relations[type] ?? [])) {
      brought.set(to, [...(brought.get(to) ?? []), { slug, sources }]);
    }
  }
  return brought;
}

function newerOf(slug: string, data: DirectiveData, issuer: string): Newer {
  const name = directiveName(data);
  const { issued, term, title } = data;
  return {
    slug,
    issued,
    name: issued ? `${name} ngày ${formatDate(issued)}` : name,
    form: citationForm({ name, issued, term, title }, issuer),
  };
}
