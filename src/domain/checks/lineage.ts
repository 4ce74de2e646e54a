import type { Corpus } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import type { DirectiveData } from '../content/schema.ts';
import { LEVEL_BY_ID } from '../party/clause-levels.ts';

type Directive = Document<'van-ban'>;
type Step = NonNullable<DirectiveData['lineage']>[number];
type Fault = Pick<Problem, 'message' | 'hint'> & { readonly field?: keyof Step };

/**
 * Steps of clauses that cannot be. That a step leads to what its directive replaced, itself or through others, keeps it
 * from going in a circle, as replacements go in none. `idsOf`: ids of the headings of a directive's text.
 */
export function checkLineage({ directives }: Corpus, idsOf: (directive: Directive) => readonly string[]): Problem[] {
  return [...directives.values()].flatMap((directive) => {
    const { file, data, locate } = directive;
    if (!data.lineage) return [];
    const before = replacedBy(directive, directives);
    return data.lineage.flatMap((step, index, all) => {
      const older = directives.get(step.older);
      const faults = [
        ...shapeOf(step),
        ...(older && !before.has(step.older) ? [notBefore(step)] : []),
        ...clauseIn('clause', step.clause, directive, idsOf),
        ...(older ? clauseIn('from', step.from, older, idsOf) : []),
        ...againstOthers(step, all.slice(0, index)),
      ];
      return faults.slice(0, 1).map(({ field = 'change', ...fault }) => {
        return { file, ...locate(['lineage', index, field]), rule: 'doi-chieu', ...fault };
      });
    });
  });
}

/** What a directive replaced, itself or through others. */
function replacedBy(directive: Directive, directives: Corpus['directives']): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [directive];
  for (const { data } of next) {
    for (const { to } of data.relations.replaces ?? []) {
      const older = found.has(to) ? undefined : directives.get(to);
      found.add(to);
      if (older) next.push(older);
    }
  }
  return found;
}

/** Which ends a step has to have: a new clause comes from none, one that is kept, changed or moved has both. */
function shapeOf({ clause, from, change }: Step): Fault[] {
  if (change === 'unknown') {
    if (clause ?? from) return [];
    return [{ message: 'Dòng đối chiếu không nói tới mục nào', hint: 'Ghi “clause” hoặc “from”, hoặc bỏ dòng này.' }];
  }
  if (clause === undefined) {
    return [{ message: 'Chưa ghi mục của văn bản này', hint: 'Ghi “clause”, hoặc sửa “change” thành unknown.' }];
  }
  if (change === 'new' && from !== undefined) {
    return [{ field: 'from', message: 'Mục mới mà lại có mục cũ', hint: 'Bỏ “from”, hoặc sửa “change”.' }];
  }
  if (change === 'new' || from !== undefined) return [];
  return [{ message: 'Chưa ghi mục của văn bản có trước', hint: 'Ghi “from”, hoặc sửa “change” thành new, unknown.' }];
}

function notBefore({ older }: Step): Fault {
  return {
    field: 'older',
    message: `${older} không phải văn bản mà văn bản này thay thế, trực tiếp hay qua văn bản khác`,
    hint: 'Sửa “older”, hoặc ghi quan hệ “replaces” trước.',
  };
}

/**
 * A clause has to be on the page of its directive. A short record has no headings of its articles: there a step only
 * names the article, in the form of an id.
 */
function clauseIn(
  field: 'clause' | 'from',
  id: string | undefined,
  directive: Directive,
  idsOf: (directive: Directive) => readonly string[],
): Fault[] {
  if (id === undefined) return [];
  const level = LEVEL_BY_ID.keys().find((each) => id.startsWith(`${each}-`));
  const ids = idsOf(directive).filter((each) => level === undefined || each.startsWith(`${level}-`));
  if (ids.includes(id) || (ids.length === 0 && level !== undefined)) return [];
  const hint = `Dùng một trong: ${ids.join(', ') || '(văn bản chưa có tiêu đề nào)'}.`;
  return [{ field, message: `${directive.slug} không có mục nào có địa chỉ #${id}`, hint }];
}

function againstOthers({ clause, older, from, change }: Step, before: readonly Step[]): Fault[] {
  const same = before.filter((other) => other.clause === clause && other.older === older);
  if (same.some((other) => other.from === from)) {
    return [{ message: 'Dòng đối chiếu này được ghi hai lần', hint: 'Giữ một dòng và gộp các nguồn vào đó.' }];
  }
  const isNew = change === 'new' || same.some((other) => other.change === 'new');
  if (clause === undefined || !isNew || same.length === 0) return [];
  return [{ message: `Mục ${clause} vừa là mục mới vừa có mục cũ`, hint: 'Bỏ một trong hai dòng.' }];
}
