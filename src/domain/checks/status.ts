import type { Corpus } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import type { Problem } from '../content/problem.ts';
import { formatDate } from '../language/dates.ts';
import type { RelationType } from '../party/relations.ts';
import { type Edge, edgesOf } from '../views/graph.ts';

/** States that contradict the relations or the dates. */
export function checkStatus({ directives }: Corpus): Problem[] {
  const edges = edgesOf(directives.values());
  return [...directives.values()].flatMap((document) => checkState(document, edges, directives));
}

type Directives = Corpus['directives'];

function checkState(
  { slug, file, data, locate }: Document<'van-ban'>,
  edges: readonly Edge[],
  directives: Directives,
): Problem[] {
  const { state, since } = data.status;
  const at = locate(['status', 'state']);
  const by = (type: RelationType) =>
    edges
      .filter((edge) => edge.type === type && edge.to === slug)
      .map((edge) => edge.from)
      // A draft that claims it is a fault of the draft.
      .filter((newer) => directives.get(newer)?.data.status.state !== 'draft');
  const [replacing] = by('replaces');
  const expected = replacing ? 'replaced' : by('amends').length > 0 ? 'amended' : undefined;
  if (expected && state !== expected) {
    const from = replacing ?? by('amends')[0] ?? '';
    const message = `Tình trạng là “${state}”, còn ${from}.md ghi đã ${expected === 'replaced' ? 'thay thế' : 'sửa đổi'} văn bản này`;
    return [
      { file, ...at, rule: 'tinh-trang', message, hint: `Ghi “state: ${expected}”, hoặc bỏ quan hệ ở ${from}.md.` },
    ];
  }
  if (!expected && (state === 'replaced' || state === 'amended')) {
    const relation = state === 'replaced' ? 'replaces' : 'amends';
    const message = `Tình trạng là “${state}”, nhưng không văn bản nào có quan hệ “${relation}” với văn bản này`;
    return [
      { file, ...at, rule: 'tinh-trang', message, hint: `Thêm “${relation}” vào văn bản mới hơn, hoặc sửa “state”.` },
    ];
  }
  const { issued } = data;
  if (issued && since && since < issued) {
    return [
      {
        file,
        ...locate(['status', 'since']),
        rule: 'tinh-trang',
        message: `Tình trạng bắt đầu ngày ${formatDate(since)}, trước ngày ban hành ${formatDate(issued)}`,
        hint: 'Sửa “since” hoặc “issued”.',
      },
    ];
  }
  const [date] = by(expected === 'replaced' ? 'replaces' : 'amends')
    .flatMap((newer) => directives.get(newer)?.data.issued ?? [])
    .toSorted();
  if (date && since && since < date) {
    const message = `Tình trạng bắt đầu ngày ${formatDate(since)}, trước ngày ban hành văn bản mới, ${formatDate(date)}`;
    return [
      {
        file,
        ...locate(['status', 'since']),
        rule: 'tinh-trang',
        message,
        hint: 'Ghi vào “since” ngày văn bản mới bắt đầu có hiệu lực; nguồn không nói thì bỏ “since”.',
      },
    ];
  }
  return [];
}
