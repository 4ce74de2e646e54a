import { citationForm } from '../content/citation-form.ts';
import { directiveName } from '../content/identity.ts';
import { type Chain, type Neighbours, neighboursIn } from './chains.ts';
import { CITED_BY_SHOWN, type CitedByGroup, groupCitedBy, sliceGroups } from './cited-by.ts';
import type { Edge } from './graph.ts';
import { nodesOf, type TreeNode } from './implementation.ts';
import { issuerOf, type Library } from './library.ts';
import type { Namesakes } from './namesakes.ts';
import type { DirectiveEntry, PageHeading } from './page-data.ts';
import { groupRelations, type RelationGroup, relationsOf, withoutShown } from './relations.ts';
import { type SourceOrder, sourceOrder } from './source-order.ts';

/** All that the page of a directive shows beside its text and its facts. */
export interface DirectivePage extends DirectiveEntry {
  readonly name: string;
  /** Its name with the place of a local body, as sheets of paper are told apart by. */
  readonly label: string;
  /** Name of the body that issued it. */
  readonly issuer: string;
  /** How writing cites it. */
  readonly citation: string;
  /** The sections under the text that there is something to show in, and the headings of the text before them. */
  readonly contents: readonly PageHeading[];
  readonly tree: TreeNode | undefined;
  readonly chain: Chain | undefined;
  /** What it replaced and what replaced it. */
  readonly neighbours: Neighbours;
  /** Undefined when it has no relation at all. */
  readonly relations: { readonly groups: readonly RelationGroup[]; readonly isMoreAbove: boolean } | undefined;
  readonly citedBy: { readonly groups: readonly CitedByGroup[]; readonly count: number } | undefined;
  readonly namesakes: Namesakes | undefined;
  readonly order: SourceOrder;
}

/** The sections under the text of a directive, in their order: id and heading. */
export const SECTIONS = {
  tree: { slug: 'cay-trien-khai', text: 'Cây triển khai' },
  chain: { slug: 'chuoi-thay-the', text: 'Chuỗi thay thế' },
  relations: { slug: 'quan-he', text: 'Quan hệ với văn bản khác' },
  citedBy: { slug: 'vien-dan', text: 'Trang nhắc tới văn bản này' },
  namesakes: { slug: 'cung-so', text: 'Cùng số, khác văn bản' },
} as const;

/** What the page of a directive shows; undefined when the library has none of that slug. */
export function directivePage(slug: string, library: Library): DirectivePage | undefined {
  const entry = library.directives.get(slug);
  if (!entry) return undefined;
  const { data } = entry;
  const name = directiveName(data);
  const { name: issuer = '', place } = issuerOf(slug, library) ?? {};
  const chain = library.chainOf.get(slug);
  const tree = library.trees.get(slug);
  const namesakes = library.namesakes.get(slug);
  const { relations, sources } = relationsOn(slug, library);
  const citedBy = citedByOn(slug, library);
  const named = namesakes?.outside.flatMap((outside) => outside.data.sources) ?? [];
  const sections = [
    tree && SECTIONS.tree,
    chain && SECTIONS.chain,
    relations && SECTIONS.relations,
    citedBy && SECTIONS.citedBy,
    namesakes && SECTIONS.namesakes,
  ];
  return {
    ...entry,
    name,
    label: place ? `${name} (${place})` : name,
    issuer,
    citation: citationForm({ ...data, name: directiveName(data) }, issuer),
    contents: [...data.headings, ...sections.flatMap((section) => (section ? [{ depth: 2, ...section }] : []))],
    tree,
    chain,
    neighbours: chain ? neighboursIn(chain, slug) : { before: [], after: [] },
    relations,
    citedBy,
    namesakes,
    order: sourceOrder(data.keys, [...data.sources, ...data.status.sources, ...sources, ...named], library.sources),
  };
}

/** The relations that neither the tree nor the chain of the page shows, and what all of these rest on. */
function relationsOn(slug: string, { graph, trees, chainOf }: Library) {
  const all = relationsOf(slug, graph);
  const [tree, chain] = [trees.get(slug), chainOf.get(slug)];
  const shown: Edge[] = [
    ...(tree ? nodesOf(tree).flatMap(({ via, also }) => [...(via ? [via] : []), ...also]) : []),
    ...(chain ? [...chain.links, ...chain.amendments] : []),
  ];
  const own = [...all.outgoing, ...all.incoming];
  const left = withoutShown(all, shown);
  const isMoreAbove = left.outgoing.length + left.incoming.length < own.length;
  return {
    relations: own.length > 0 ? { groups: groupRelations(left), isMoreAbove } : undefined,
    sources: [...own, ...shown].flatMap((edge) => edge.sources),
  };
}

function citedByOn(slug: string, { citedBy, graph }: Library): DirectivePage['citedBy'] {
  const pages = citedBy.get(slug);
  if (!pages) return undefined;
  return { groups: sliceGroups(groupCitedBy(slug, pages, graph), 0, CITED_BY_SHOWN), count: pages.length };
}
