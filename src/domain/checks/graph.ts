import type { Corpus } from '../content/corpus.ts';
import { type Document, documentsIn } from '../content/document.ts';
import type { Position, Problem } from '../content/problem.ts';
import { whenOf } from '../content/when.ts';
import { formatDate } from '../language/dates.ts';
import { RELATIONS } from '../party/relations.ts';
import { cyclesIn } from '../views/circles.ts';
import { type Edge, edgesOf, type Graph, graphOf } from '../views/graph.ts';

type Directives = Corpus['directives'];

/** Relations that cannot be, alone or together: circles, later things said to be earlier, drafts that have effect. */
export function checkGraph({ directives, documents }: Corpus): Problem[] {
  const graph = graphOf(edgesOf(directives.values()));
  return [
    ...checkCircles(graph, directives),
    ...graph.edges.flatMap((edge) => [
      ...checkTwice(edge, graph, directives),
      ...checkOrder(edge, directives),
      ...checkEffect(edge, graph, directives),
    ]),
    ...documentsIn(documents, 'hoi-nghi').flatMap((conference) => checkConference(conference, directives)),
    ...documentsIn(documents, 'kiem-tra').flatMap((inspection) => checkInspection(inspection, directives)),
  ];
}

function checkCircles({ edges }: Graph, directives: Directives): Problem[] {
  return cyclesIn(edges.filter(({ type, from, to }) => RELATIONS[type].order === 'acyclic' || from === to)).flatMap(
    (circle) => {
      const [first] = circle;
      if (!first) return [];
      const way = [first.from, ...circle.map(({ to }) => to)].join(' → ');
      return at(first, directives, {
        rule: 'vong-lap',
        message: `Quan hệ đi vòng về chính văn bản: ${way}`,
        hint: 'Bỏ một quan hệ trong vòng; quan hệ chỉ đi từ văn bản mới hơn tới văn bản có trước.',
      });
    },
  );
}

function checkTwice(edge: Edge, graph: Graph, directives: Directives): Problem[] {
  const { type, from, to } = edge;
  const stated = graph.from.get(from) ?? [];
  const same = stated.slice(0, stated.indexOf(edge)).filter((other) => other.to === to);
  if (same.some((other) => other.type === type)) {
    return at(edge, directives, {
      rule: 'quan-he-trung',
      message: `Quan hệ “${type}” với ${to} được ghi hai lần`,
      hint: 'Giữ một dòng và gộp các nguồn vào đó.',
    });
  }
  const both = RELATIONS[type].brings && same.find((other) => RELATIONS[other.type].brings);
  if (!both) return [];
  return at(edge, directives, {
    rule: 'quan-he-trai',
    message: `Văn bản vừa có quan hệ “${both.type}” vừa có quan hệ “${type}” với ${to}`,
    hint: 'Một văn bản hoặc sửa đổi, hoặc thay thế văn bản kia; giữ một trong hai.',
  });
}

/** What is newer has to be; where a day is not known, the year is compared. */
function checkOrder(edge: Edge, directives: Directives): Problem[] {
  const { type, from, to } = edge;
  const [newer, older] = [dateOf(from, directives), dateOf(to, directives)];
  if (RELATIONS[type].order === 'free' || from === to || !newer || !older) return [];
  const length = Math.min(newer.length, older.length);
  if (older.slice(0, length) <= newer.slice(0, length)) return [];
  return at(edge, directives, {
    rule: 'thu-tu-ngay',
    message: `${from} (${formatDate(newer)}) có quan hệ “${type}” với văn bản ra sau nó: ${to} (${formatDate(older)})`,
    hint: 'Ghi quan hệ ở văn bản mới hơn, hoặc sửa ngày.',
  });
}

/** A draft changes nothing, and what is replaced already cannot be amended. */
function checkEffect(edge: Edge, graph: Graph, directives: Directives): Problem[] {
  const { type, from, to } = edge;
  if (!RELATIONS[type].brings) return [];
  if (directives.get(from)?.data.status.state === 'draft') {
    return at(edge, directives, {
      rule: 'quan-he-trai',
      message: `Dự thảo không thể ${RELATIONS[type].verb} văn bản khác: ${to}`,
      hint: 'Bỏ quan hệ này tới khi văn bản được ban hành, hoặc sửa “state”.',
    });
  }
  const issued = directives.get(from)?.data.issued;
  const end = (graph.to.get(to) ?? [])
    .filter((other) => other.type === 'replaces')
    .flatMap((other) => directives.get(other.from)?.data.issued ?? [])
    .toSorted()[0];
  if (type !== 'amends' || !issued || !end || issued <= end) return [];
  return at(edge, directives, {
    rule: 'quan-he-trai',
    message: `${from} (${formatDate(issued)}) sửa đổi ${to}, văn bản đã bị thay thế từ ngày ${formatDate(end)}`,
    hint: 'Sửa ngày, hoặc ghi quan hệ với văn bản đã thay thế nó.',
  });
}

function checkConference({ file, data, locate }: Document<'hoi-nghi'>, directives: Directives): Problem[] {
  return data.disseminates.flatMap((slug, index) => {
    const issued = directives.get(slug)?.data.issued;
    if (!issued || issued <= data.held) return [];
    return [
      {
        file,
        ...locate(['disseminates', index]),
        rule: 'thu-tu-ngay',
        message: `Hội nghị họp ngày ${formatDate(data.held)}, trước khi có ${slug} (${formatDate(issued)})`,
        hint: 'Sửa ngày, hoặc chuyển văn bản sang “discusses” nếu hội nghị chỉ bàn bản dự thảo.',
      },
    ];
  });
}

/** How a directive is carried out is inspected after it was issued. */
function checkInspection({ file, data, locate }: Document<'kiem-tra'>, directives: Directives): Problem[] {
  const day = data.ended ?? data.began;
  return data.examines.flatMap((slug, index) => {
    const issued = directives.get(slug)?.data.issued;
    if (!issued || !day || issued <= day) return [];
    return [
      {
        file,
        ...locate(['examines', index]),
        rule: 'thu-tu-ngay',
        message: `Kiểm tra ngày ${formatDate(day)}, trước khi có ${slug} (${formatDate(issued)})`,
        hint: 'Sửa ngày, hoặc bỏ văn bản ấy.',
      },
    ];
  });
}

/** "2022-01-14", or "2022" where only the year is known. */
function dateOf(slug: string, directives: Directives): string | undefined {
  const directive = directives.get(slug);
  return directive && whenOf(directive);
}

/** A problem at the place where an edge names its older end. */
function at(edge: Edge, directives: Directives, fault: Omit<Problem, 'file' | keyof Position>): Problem[] {
  const document = directives.get(edge.from);
  if (!document) return [];
  const links = document.data.relations[edge.type] ?? [];
  const index = links.findLastIndex(({ to }) => to === edge.to);
  return [{ file: document.file, ...document.locate(['relations', edge.type, index, 'to']), ...fault }];
}
