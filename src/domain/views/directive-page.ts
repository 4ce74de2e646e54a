import { bodyPlace } from '../content/body.ts';
import { citationForm, issuerInTerm } from '../content/citation-form.ts';
import { directiveName } from '../content/identity.ts';
import { WHO_CARRIES_OUT } from '../content/text-parts.ts';
import { whenOf } from '../content/when.ts';
import { type ChainLine, chainLine } from './chain-line.ts';
import { INSPECTIONS_MOST, type InspectionRow, inspectionRows } from './inspection-rows.ts';
import { issuerOf, type Library } from './library.ts';
import { type Life, lifeOf } from './lives.ts';
import type { Namesakes } from './namesakes.ts';
import type { DirectiveEntry, PageHeading } from './page-data.ts';
import type { PlanRow } from './plan-rows.ts';
import { RELATIONS_MOST, type RelationRows, relationRows } from './relation-rows.ts';
import { shownRelations } from './shown-relations.ts';
import { type SourceOrder, sourceOrder } from './source-order.ts';
import { type StatusLine, statusLine } from './status-line.ts';

/** All that the page of a directive shows beside its text. */
export interface DirectivePage extends DirectiveEntry {
  readonly name: string;
  /** What tells it from others of its number, behind its name: year, or place of a local body. */
  readonly besides: readonly string[];
  /** Its name with its place, as sheets of paper are told apart by. */
  readonly label: string;
  /** The body that issued it, with the term of the Central Committee. */
  readonly issuer: string;
  /** How writing cites it. */
  readonly citation: string;
  readonly status: StatusLine;
  /** A page without parts: facts in place of sections. */
  readonly isRecord: boolean;
  /** What it replaced and what replaced it, in one line. */
  readonly chain: ChainLine | undefined;
  /** The lives of that line; none where it is short of two. */
  readonly lives: readonly Life[];
  /** Those that carry it out, by day, where they are several: of very many the first. */
  readonly plans: readonly PlanRow[];
  /** How many there are in all. */
  readonly plansInAll: number;
  /** Inspections of how it is carried out, by day: of very many the first. */
  readonly inspections: readonly InspectionRow[];
  readonly inspectionsInAll: number;
  /** All other relations, of very many of one name the newest. */
  readonly relations: readonly RelationRows[];
  /** How many pages mention it. */
  readonly mentions: number;
  readonly namesakes: Namesakes | undefined;
  /** Published ids of parts that the page has no more, and that lead to what says the same: among the facts, or the relations. */
  readonly kept: Readonly<Record<'facts' | 'relations', readonly string[]>>;
  readonly contents: readonly PageHeading[];
  /** How many of its articles have a source, are inferred, or have none; undefined where all have one. */
  readonly tally: Readonly<Record<'known' | 'inferred' | 'missing', number>> | undefined;
  readonly order: SourceOrder;
}

/** The parts that a page adds to the text of a directive: id and heading. The ids are published addresses. */
export const SECTIONS = {
  plans: { slug: 'cay-trien-khai', text: 'Ai thực hiện' },
  inspections: { slug: 'cuoc-kiem-tra', text: 'Kiểm tra, giám sát' },
  chain: { slug: 'chuoi-thay-the', text: 'Chuỗi thay thế' },
  relations: { slug: 'quan-he', text: 'Văn bản liên quan' },
  mentions: { slug: 'vien-dan', text: 'Trang nhắc tới văn bản này' },
  namesakes: { slug: 'cung-so', text: 'Khác với' },
} as const;

/** The part that says who carries a directive out, where its text has none. */
export const PLANS_PART: PageHeading = { depth: 2, slug: WHO_CARRIES_OUT, text: SECTIONS.plans.text };

function hasPlansPart(headings: readonly PageHeading[]): boolean {
  return headings.some(({ slug }) => slug === WHO_CARRIES_OUT);
}

/** What the page of a directive shows; undefined when the library has none of that slug. */
export function directivePage(slug: string, library: Library): DirectivePage | undefined {
  const entry = library.directives.get(slug);
  if (!entry) return undefined;
  const { data } = entry;
  const name = directiveName(data);
  const body = issuerOf(slug, library);
  const place = body && bodyPlace(body);
  const namesakes = library.namesakes.get(slug);
  const isRecord = data.coverage === 'record' && data.headings.length === 0;
  const { plans, plansInAll, chain, edges, others } = shownRelations(slug, library);
  const relations = relationRows(others, library, RELATIONS_MOST);
  const related = [
    ...relations.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)),
    ...edges.flatMap(({ sources }) => sources),
  ];
  const mentions = library.citedBy.get(slug)?.length ?? 0;
  const year = namesakes && whenOf(entry)?.slice(0, 4);
  const inspected = library.inspectionsOn.get(slug) ?? [];
  const inspections = inspectionRows(inspected.slice(0, INSPECTIONS_MOST), library);
  const parts = addedParts({ plans, inspections, relations, mentions });
  return {
    ...entry,
    name,
    besides: [...(place ? [place] : []), ...(year ? [`năm ${year}`] : [])],
    label: place ? `${name} (${place})` : name,
    issuer: issuerInTerm(body?.name ?? '', data.term),
    citation: citationForm({ ...data, name }, body?.name ?? ''),
    status: statusLine(entry, library),
    isRecord,
    chain: chain && chainLine(chain, library, slug),
    lives: livesOfChain(slug, library),
    plans,
    plansInAll,
    inspections,
    inspectionsInAll: inspected.length,
    relations,
    mentions,
    namesakes,
    kept: keptIds(slug, library, {
      ...parts,
      isRecord,
      hasRelations: relations.length > 0 || (!isRecord && mentions > 0),
    }),
    contents: isRecord ? [] : contentsOf(data.headings, parts),
    tally: tallyOf(data.headings),
    order: sourceOrder(data.keys, statedWith(data, related, inspections, namesakes), library.sources),
  };
}

/** Which parts a page has beside its text. */
function addedParts({
  plans,
  inspections,
  relations,
  mentions,
}: Pick<DirectivePage, 'plans' | 'inspections' | 'relations' | 'mentions'>) {
  return {
    hasPlans: plans.length > 0,
    hasInspections: inspections.length > 0,
    hasRelations: relations.length + mentions > 0,
  };
}

/** The sources of what a page says beside its text. */
function statedWith(
  { sources, status }: DirectiveEntry['data'],
  related: readonly string[],
  inspections: DirectivePage['inspections'],
  namesakes: Namesakes | undefined,
): string[] {
  return [
    ...sources,
    ...status.sources,
    ...related,
    ...inspections.flatMap(({ keys }) => keys),
    ...(namesakes?.outside.flatMap(({ data }) => data.sources) ?? []),
  ];
}

/** The headings of its text and of what its page adds. */
function contentsOf(
  headings: readonly PageHeading[],
  { hasPlans, hasInspections, hasRelations }: Record<'hasPlans' | 'hasInspections' | 'hasRelations', boolean>,
): PageHeading[] {
  const plans = headings.findIndex(({ slug }) => slug === WHO_CARRIES_OUT);
  const next = headings.findIndex(({ depth }, index) => depth === 2 && index > plans);
  const behindPlans = plans < 0 || next < 0 ? headings.length : next;
  return [
    ...headings.slice(0, behindPlans),
    ...(hasPlans && !hasPlansPart(headings) ? [PLANS_PART] : []),
    ...(hasInspections ? [{ depth: 2, ...SECTIONS.inspections }] : []),
    ...headings.slice(behindPlans),
    ...(hasRelations ? [{ depth: 2, ...SECTIONS.relations }] : []),
  ];
}

function livesOfChain(slug: string, library: Library): Life[] {
  const lives = (library.chainOf.get(slug)?.slugs ?? []).flatMap((each) => lifeOf(each, library) ?? []);
  return lives.length > 1 ? lives : [];
}

function keptIds(
  slug: string,
  { graph, trees }: Library,
  { isRecord, hasPlans, hasRelations }: Record<'isRecord' | 'hasPlans' | 'hasRelations', boolean>,
): DirectivePage['kept'] {
  const tree = trees.has(slug) && !hasPlans ? [SECTIONS.plans.slug] : [];
  const own = graph.from.has(slug) || graph.to.has(slug);
  const relations = own && !hasRelations ? [SECTIONS.relations.slug] : [];
  return isRecord || !hasRelations ? { facts: [...relations, ...tree], relations: [] } : { facts: [], relations: tree };
}

function tallyOf(headings: readonly PageHeading[]): DirectivePage['tally'] {
  const states = headings.flatMap(({ state, text }) => (text.startsWith('Điều ') ? (state ?? []) : []));
  const count = (of: string) => states.filter((state) => state === of).length;
  const tally = { known: count('known'), inferred: count('inferred'), missing: count('missing') };
  return tally.inferred + tally.missing > 0 ? tally : undefined;
}
