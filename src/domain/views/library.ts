import { directiveName } from '../content/identity.ts';
import type { BodyData } from '../content/schema.ts';
import { newestFirst, type When, whenOf } from '../content/when.ts';
import type { ProvincePeriod } from '../party/provinces.ts';
import { type Chain, chainsBySlug, chainsOf } from './chains.ts';
import { type CitedBy, citedBy } from './cited-by.ts';
import { type Citing, citingPages, pagesBySource } from './citing.ts';
import { type Concordance, concordancesOf } from './concordance.ts';
import { type ConferenceOn, conferencesOn } from './conferences.ts';
import { type Family, sortFamilies } from './families.ts';
import { edgesOf, type Graph, graphOf } from './graph.ts';
import { type TreeNode, treesOf } from './implementation.ts';
import { inspectionsBy, inspectionsOn } from './inspections.ts';
import { type Lives, livesOf, type YearOfLives, yearsOf } from './lives.ts';
import type { Themed } from './matrix.ts';
import { type Namesakes, namesakesOf, type OutsideEntry } from './namesakes.ts';
import type { DirectiveEntry, PageData } from './page-data.ts';
import { byTheme, themedDirectives } from './themed.ts';
import { sortThemes, type Theme } from './themes.ts';

/** All that is published, as the store of the content gives it. */
export interface Published {
  readonly directives: readonly DirectiveEntry[];
  readonly conferences: ReadonlyMap<string, PageData<'hoi-nghi'>>;
  /** What was said at them, as Markdown. */
  readonly conferenceTexts: ReadonlyMap<string, string>;
  readonly inspections: ReadonlyMap<string, PageData<'kiem-tra'>>;
  readonly bodies: ReadonlyMap<string, PageData<'co-quan'>>;
  readonly terms: ReadonlyMap<string, PageData<'thuat-ngu'>>;
  readonly sources: ReadonlyMap<string, PageData<'nguon'>>;
  readonly themes: readonly Theme[];
  readonly families: readonly Family[];
  readonly periods: readonly ProvincePeriod[];
  /** Documents without a page that bear the number of a directive. */
  readonly register: readonly OutsideEntry[];
}

/**
 * All that is published, with what follows from the whole of it, as pages and forms for programs take it. Every map is
 * by the slug of a directive, where it does not say otherwise; one of which there is nothing to say is not in it.
 */
export interface Library extends Omit<Published, 'directives'> {
  /** The newest first. */
  readonly directives: ReadonlyMap<string, DirectiveEntry>;
  readonly graph: Graph;
  /** The longest first. */
  readonly chains: readonly Chain[];
  readonly chainOf: ReadonlyMap<string, Chain>;
  /** Chains and what was amended, as lives on one axis of time. */
  readonly lives: readonly Lives[];
  readonly years: readonly YearOfLives[];
  /** Where its clauses come from; the newest directive first. */
  readonly concordances: ReadonlyMap<string, readonly Concordance[]>;
  /** What carries it out. */
  readonly trees: ReadonlyMap<string, TreeNode>;
  readonly namesakes: ReadonlyMap<string, Namesakes>;
  readonly citedBy: ReadonlyMap<string, readonly CitedBy[]>;
  readonly conferencesOn: ReadonlyMap<string, readonly ConferenceOn[]>;
  /** Inspections of how it is carried out, by day. */
  readonly inspectionsOn: ReadonlyMap<string, readonly string[]>;
  /** Inspections by the slug of the body that made them, by day. */
  readonly inspectionsBy: ReadonlyMap<string, readonly string[]>;
  /** By the slug of the body. */
  readonly issuedBy: ReadonlyMap<string, readonly DirectiveEntry[]>;
  /** By the key of the source. */
  readonly usersOf: ReadonlyMap<string, readonly Citing[]>;
  /** The directives whose clauses stand under themes, in the order of the matrix. */
  readonly themed: readonly Themed[];
  /** By the id of the theme. */
  readonly byTheme: ReadonlyMap<string, readonly Themed[]>;
}

/** Puts a library together; each view of the whole is made once, here. */
export function buildLibrary({ directives: given, ...published }: Published): Library {
  const { conferences, inspections } = published;
  const sorted = given.toSorted(newestFirst);
  const directives = new Map(sorted.map((entry) => [entry.slug, entry]));
  const graph = graphOf(edgesOf(sorted));
  const dayOf = (slug: string) => whenIn({ directives }, slug);
  const chains = chainsOf(graph, dayOf);
  const namesakes = namesakesOf(given, published.register);
  const citing = citingPages(given, published, (slug) => nameOf(slug, { directives, namesakes }));
  const themed = themedDirectives(sorted, graph);
  const lives = livesOf({ chains, directives, graph, sources: published.sources });
  return {
    ...published,
    themes: sortThemes(published.themes),
    families: sortFamilies(published.families),
    directives,
    graph,
    chains,
    chainOf: chainsBySlug(chains),
    lives,
    years: yearsOf(lives),
    concordances: concordancesIn(directives),
    trees: treesOf(graph, dayOf),
    namesakes,
    citedBy: citedBy(citing),
    conferencesOn: conferencesOn(conferences),
    inspectionsOn: inspectionsOn(inspections),
    inspectionsBy: inspectionsBy(inspections),
    issuedBy: Map.groupBy(sorted, ({ data }) => data.issuer),
    usersOf: pagesBySource(citing),
    themed,
    byTheme: byTheme(themed),
  };
}

function concordancesIn(directives: Library['directives']): Library['concordances'] {
  const all = [...directives].map(([slug, entry]) => [slug, concordancesOf(entry, directives)] as const);
  return new Map(all.filter(([, concordances]) => concordances.length > 0));
}

/** The name of a directive, with its year where another has the same; its slug while there is none of that slug. */
export function nameOf(slug: string, { directives, namesakes }: Pick<Library, 'directives' | 'namesakes'>): string {
  const directive = directives.get(slug);
  if (!directive) return slug;
  const year = whenOf(directive)?.slice(0, 4);
  const isShared = (namesakes.get(slug)?.directives.length ?? 0) > 0;
  return isShared && year ? `${directiveName(directive.data)} năm ${year}` : directiveName(directive.data);
}

/** Its number, or its name where it has none, for where there is little room. */
export function shortName(slug: string, library: Pick<Library, 'directives' | 'namesakes'>): string {
  return library.directives.get(slug)?.data.number ?? nameOf(slug, library);
}

/** The body that issued a directive. */
export function issuerOf(slug: string, { directives, bodies }: Library): BodyData | undefined {
  return bodies.get(directives.get(slug)?.data.issuer ?? '');
}

/** When a directive was issued, by its slug; undefined while there is none of that slug. */
export function whenIn({ directives }: Pick<Library, 'directives'>, slug: string): When | undefined {
  const directive = directives.get(slug);
  return directive && whenOf(directive);
}
