import type { Corpus } from '../content/corpus.ts';
import type { Document, FieldPath } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { formatDate } from '../language/dates.ts';
import { bringing, RELATIONS } from '../party/relations.ts';
import { edgesOf, type Graph, graphOf } from '../views/graph.ts';

type Directive = Document<'van-ban'>;

/** What newer directives have made of an older one, and which they are, at least one. */
interface Change {
  readonly state: (typeof CHANGED)[number];
  readonly by: readonly [Directive, ...Directive[]];
}

/** The states that newer directives bring about, the one that outweighs the other first. */
const CHANGED = ['replaced', 'amended'] as const;

/** States that contradict the relations or the dates; the first fault of each directive, which the others follow from. */
export function checkStatus({ directives }: Corpus): Problem[] {
  const graph = graphOf(edgesOf(directives.values()));
  return [...directives.values()].flatMap((directive) => {
    const change = changeOf(directive.slug, graph, directives);
    return [...checkState(directive, change), ...checkStart(directive), ...checkEnd(directive, change)].slice(0, 1);
  });
}

/** What newer directives say of one. A draft that claims to change it is a fault of the draft. */
function changeOf(slug: string, { to }: Graph, directives: Corpus['directives']): Change | undefined {
  const claims = (to.get(slug) ?? []).flatMap(({ type, from }) => {
    const newer = directives.get(from);
    return newer && newer.data.status.state !== 'draft' ? [{ newer, brings: RELATIONS[type].brings }] : [];
  });
  for (const state of CHANGED) {
    const [first, ...others] = claims.filter(({ brings }) => brings === state).map(({ newer }) => newer);
    if (first) return { state, by: [first, ...others] };
  }
  return undefined;
}

/** The state that is stated against the one that follows from the relations. */
function checkState(directive: Directive, change: Change | undefined): Problem[] {
  const { state } = directive.data.status;
  const relation = bringing(change?.state ?? state);
  if (!relation || state === change?.state) return [];
  if (!change) {
    return problem(directive, ['status', 'state'], {
      message: `Tình trạng là “${state}”, nhưng không văn bản nào có quan hệ “${relation}” với văn bản này`,
      hint: `Thêm “${relation}” vào văn bản mới hơn, hoặc sửa “state”.`,
    });
  }
  const { slug } = change.by[0];
  return problem(directive, ['status', 'state'], {
    message: `Tình trạng là “${state}”, còn ${slug}.md ghi đã ${RELATIONS[relation].verb} văn bản này`,
    hint: `Ghi “state: ${change.state}”, hoặc bỏ quan hệ ở ${slug}.md.`,
  });
}

/** No state begins before the directive is there. */
function checkStart(directive: Directive): Problem[] {
  const { issued, status } = directive.data;
  const { since } = status;
  if (!issued || !since || since >= issued) return [];
  return problem(directive, ['status', 'since'], {
    message: `Tình trạng bắt đầu ngày ${formatDate(since)}, trước ngày ban hành ${formatDate(issued)}`,
    hint: 'Sửa “since” hoặc “issued”.',
  });
}

/** What newer directives bring about begins on no day before the first of them was issued; it may begin later. */
function checkEnd(directive: Directive, change: Change | undefined): Problem[] {
  const { since } = directive.data.status;
  if (!change || !since) return [];
  const [day] = change.by.flatMap(({ data }) => data.issued ?? []).toSorted();
  if (!day || since >= day) return [];
  return problem(directive, ['status', 'since'], {
    message: `Tình trạng bắt đầu ngày ${formatDate(since)}, trước ngày ban hành văn bản mới, ${formatDate(day)}`,
    hint: 'Ghi vào “since” ngày văn bản mới bắt đầu có hiệu lực; nguồn không nói thì bỏ “since”.',
  });
}

function problem({ file, locate }: Directive, path: FieldPath, fault: Pick<Problem, 'message' | 'hint'>): Problem[] {
  return [{ file, ...locate(path), rule: 'tinh-trang', ...fault }];
}
