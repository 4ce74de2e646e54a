import type { Corpus } from './corpus.ts';
import { formatDate } from './dates.ts';
import type { Document } from './document.ts';
import { type Edge, edgesOf } from './graph.ts';
import type { Problem } from './problem.ts';
import type { RelationType } from './relations.ts';

/** States that contradict the relations, and relations to what is not older. */
export function checkStatus({ directives }: Corpus): Problem[] {
  const edges = edgesOf(directives.values());
  return [...directives.values()].flatMap((document) => [
    ...checkState(document, edges, directives),
    ...checkOrder(document, directives),
  ]);
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
    edges.filter((edge) => edge.type === type && edge.to === slug).map((edge) => edge.from);
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
  const date = replacing && directives.get(replacing)?.data.issued;
  if (date && since && since !== date) {
    const message = `Ngày hết hiệu lực là ${formatDate(since)}, còn văn bản thay thế ban hành ngày ${formatDate(date)}`;
    return [
      {
        file,
        ...locate(['status', 'since']),
        rule: 'tinh-trang',
        message,
        hint: `Ghi “since: ${date}”, hoặc sửa ngày của ${replacing}.md.`,
      },
    ];
  }
  return [];
}

function checkOrder(document: Document<'van-ban'>, directives: Directives): Problem[] {
  const { slug, file, data, locate } = document;
  return edgesOf([document]).flatMap(({ type, to }) => {
    const older = directives.get(to)?.data.issued;
    if (type === 'related' || !older || !data.issued || older <= data.issued) return [];
    const index = (data.relations[type] ?? []).findIndex((link) => link.to === to);
    return [
      {
        file,
        ...locate(['relations', type, index, 'to']),
        rule: 'thu-tu-ngay',
        message: `${slug} (${formatDate(data.issued)}) có quan hệ “${type}” với văn bản ra sau nó: ${to} (${formatDate(older)})`,
        hint: 'Ghi quan hệ ở văn bản mới hơn, hoặc sửa ngày.',
      },
    ];
  });
}
