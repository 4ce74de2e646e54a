import { citationForm } from '../content/citation-form.ts';
import { directiveName } from '../content/identity.ts';
import type { DirectiveData, SourceData } from '../content/schema.ts';
import { statusGrade, statusWords } from '../content/status.ts';
import { formatDate } from '../language/dates.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import { type Citable, catalogueOf } from '../resolve/catalogue.ts';
import type { CatalogueData, CatalogueEntry } from '../resolve/holder.ts';

/** All that the citations of a text are reviewed with. */
export interface ReviewData extends CatalogueData {
  readonly entries: readonly ReviewedEntry[];
}

/** A directive as a review needs it. */
export interface ReviewedEntry extends CatalogueEntry {
  /** How many Điều it has; undefined unless all of them are known. */
  readonly articles?: number;
  /** What has become of it; undefined while nothing has, for all we know. */
  readonly standing?: Standing;
}

/** What newer directives have done to one. */
interface Standing {
  readonly state: 'amended' | 'replaced';
  /** From which day (ISO), or the day on which the first newer one was issued; undefined when neither is known. */
  readonly since: string | undefined;
  /** The status as the page of the directive gives it, with what it rests on. */
  readonly sentence: string;
  readonly by: readonly Newer[];
  /** The one that holds now, when what replaced it has been replaced itself. */
  readonly newest: Newer | undefined;
}

/** A newer directive. */
interface Newer {
  readonly slug: string;
  /** "Quy định số 207-QĐ/TW ngày 26/7/2026". */
  readonly name: string;
  /** How to cite it. */
  readonly form: string;
}

interface DirectiveText {
  readonly slug: string;
  readonly data: DirectiveData;
  readonly markdown: string;
}
type Directives = ReadonlyMap<string, DirectiveText>;
type GradeOf = (key: string) => SourceData['grade'] | undefined;
/** By the slug of the older directive: the slugs of those that replaced it, and of those that amended it. */
type Bringers = Readonly<Record<'amended' | 'replaced', ReadonlyMap<string, readonly string[]>>>;

/**
 * The catalogue of all content, with what became of each directive and how many Điều it has. `clausesOf`: ids of the
 * clauses of a directive; `gradeOf`: the grade of a source.
 */
export function reviewDataOf<D extends DirectiveText>(
  content: Citable<D>,
  clausesOf: (directive: D) => readonly string[],
  gradeOf: GradeOf,
): ReviewData {
  const catalogue = catalogueOf(content, clausesOf);
  const { directives } = content;
  const bringers = { amended: broughtAbout('amended', directives), replaced: broughtAbout('replaced', directives) };
  const issuers = new Map(catalogue.entries.map(({ slug, issuer }) => [slug, issuer]));
  const newer = (slug: string): Newer[] => {
    const data = directives.get(slug)?.data;
    return data ? [newerOf(slug, data, issuers.get(slug) ?? '')] : [];
  };
  const entries = catalogue.entries.map((entry): ReviewedEntry => {
    const directive = directives.get(entry.slug);
    const articles = directive && articlesIn(entry.clauses, directive.markdown);
    const standing = directive && standingOf(entry.slug, directive.data, bringers, directives, newer, gradeOf);
    return { ...entry, ...(articles ? { articles } : {}), ...(standing ? { standing } : {}) };
  });
  return { ...catalogue, entries };
}

function standingOf(
  slug: string,
  { kind, status }: DirectiveData,
  bringers: Bringers,
  directives: Directives,
  newer: (slug: string) => Newer[],
  gradeOf: GradeOf,
): Standing | undefined {
  const { state } = status;
  if (state !== 'amended' && state !== 'replaced') return undefined;
  const brought = bringers[state].get(slug) ?? [];
  const by = brought.flatMap(newer);
  const grade = statusGrade(status.sources.flatMap((key) => gradeOf(key) ?? []));
  const { sentence } = statusWords({
    ...status,
    kind: kind.toLowerCase(),
    grade,
    by: by.map(({ name }) => name),
    isNewest: false,
    carried: [],
  });
  const last = state === 'replaced' ? newestOf(slug, bringers.replaced) : undefined;
  const newest = last && !brought.includes(last) ? newer(last)[0] : undefined;
  const issued = brought.flatMap((newerSlug) => directives.get(newerSlug)?.data.issued ?? []).toSorted();
  return { state, since: status.since ?? issued[0], sentence, by, newest };
}

/** The end of the chain of replacements, as long as each has one that replaced it. */
function newestOf(slug: string, replaced: Bringers['replaced']): string {
  const passed = new Set<string>();
  let last = slug;
  for (let next = replaced.get(last); next?.length === 1 && !passed.has(last); next = replaced.get(last)) {
    passed.add(last);
    last = next[0] ?? last;
  }
  return last;
}

function broughtAbout(state: 'amended' | 'replaced', directives: Directives): Map<string, string[]> {
  const brought = new Map<string, string[]>();
  for (const [slug, { data }] of directives) {
    const types = RELATION_TYPES.filter((type) => RELATIONS[type].brings === state);
    for (const { to } of types.flatMap((type) => data.relations[type] ?? [])) {
      brought.set(to, [...(brought.get(to) ?? []), slug]);
    }
  }
  return brought;
}

function newerOf(slug: string, data: DirectiveData, issuer: string): Newer {
  const name = directiveName(data);
  const { issued, term, title } = data;
  return {
    slug,
    name: issued ? `${name} ngày ${formatDate(issued)}` : name,
    form: citationForm({ name, issued, term, title }, issuer),
  };
}

/** How many Điều there are, when a page has each from the first to the last and says itself that there are so many. */
function articlesIn(clauses: readonly string[], text: string): number | undefined {
  const figures = clauses.flatMap((id) => Number(/^dieu-(\d+)$/.exec(id)?.[1] ?? 0) || []);
  const last = Math.max(0, ...figures);
  const said = new RegExp(`(?<!\\d)${last} điều(?!\\p{L})`, 'u').test(text);
  return last > 0 && new Set(figures).size === last && said ? last : undefined;
}
