import { GROUNDS } from '../content/grades.ts';
import { directiveName } from '../content/identity.ts';
import type { DirectiveData, SourceData } from '../content/schema.ts';
import { type StatusWords, statusGrade, statusWords } from '../content/status.ts';
import { formatDate } from '../language/dates.ts';
import { RELATIONS } from '../party/relations.ts';
import { type Edge, edgesOf, graphOf } from './graph.ts';

interface Directive {
  readonly slug: string;
  readonly data: DirectiveData;
}

/** The status of every directive in words, by its slug. `gradeOf`: the grade of a source. */
export function allStatusWords(
  directives: ReadonlyMap<string, Directive>,
  gradeOf: (key: string) => SourceData['grade'] | undefined,
): ReadonlyMap<string, StatusWords> {
  const { to: newer } = graphOf(edgesOf(directives.values()));
  const ground = ({ data }: Directive) => statusGrade(data.status.sources.flatMap((key) => gradeOf(key) ?? []));
  return new Map(
    [...directives].map(([slug, directive]) => {
      const { kind, status, relations } = directive.data;
      const isReplaced = newer.get(slug)?.some(({ type }) => type === 'replaces') ?? false;
      const words = statusWords({
        ...status,
        kind: kind.toLowerCase(),
        grade: ground(directive),
        by: bringers(newer.get(slug) ?? [], status.state, directives),
        isNewest: relations.replaces !== undefined && !isReplaced,
        carried: carriedAndReplaced(directive, directives, ground),
      });
      return [slug, words];
    }),
  );
}

/** The directives that brought a state about, each with its day. */
function bringers(edges: readonly Edge[], state: string, directives: ReadonlyMap<string, Directive>): string[] {
  return edges.flatMap(({ type, from }) => {
    const data = RELATIONS[type].brings === state ? directives.get(from)?.data : undefined;
    return data ? [dated(data)] : [];
  });
}

/** What a directive that holds for all we know carries out although it is replaced. */
function carriedAndReplaced(
  { data }: Directive,
  directives: ReadonlyMap<string, Directive>,
  gradeOf: (directive: Directive) => SourceData['grade'],
): string[] {
  if (data.status.state === 'replaced') return [];
  return edgesOf([{ slug: '', data }]).flatMap(({ type, to }) => {
    const older = RELATIONS[type].carries ? directives.get(to) : undefined;
    if (older?.data.status.state !== 'replaced') return [];
    const grade = gradeOf(older);
    const ground = grade === 'primary' ? '' : ` (${GROUNDS[grade]})`;
    return [`Văn bản được ${RELATIONS[type].verb}, ${dated(older.data)}, đã bị thay thế${ground}.`];
  });
}

function dated(data: DirectiveData): string {
  return data.issued ? `${directiveName(data)}, ngày ${formatDate(data.issued)}` : directiveName(data);
}
