import { newestFirst, type When, whenOf } from '../content/when.ts';
import { byCodeUnits } from '../language/order.ts';
import { type ClauseWords, clauseWords } from './clause-words.ts';
import { conferenceName } from './conferences.ts';
import { issuerOf, type Library, nameOf } from './library.ts';
import { whenWords } from './life-words.ts';
import { clausesOn, type ThemeClause } from './matrix.ts';
import type { DirectiveEntry, PageHeading } from './page-data.ts';

/** A directive that is about a theme. */
interface Whole extends Pick<DirectiveEntry, 'slug' | 'data'> {
  readonly issuer: string;
  /** "24/1/2022", "năm 2022", or that it is not known. */
  readonly day: string;
}

/** What one directive, or somebody at one conference, says of a theme. */
export interface Level {
  readonly collection: 'van-ban' | 'hoi-nghi';
  readonly slug: string;
  readonly name: string;
  /** Who issued the directive, or held the conference. */
  readonly by: string;
  readonly day: string;
  /** Of the directive; a conference has none. */
  readonly status: { readonly state: DirectiveEntry['data']['status']['state']; readonly label: string } | undefined;
  readonly clauses: readonly (ThemeClause & { readonly words: ClauseWords | undefined })[];
}

/** Directives and conferences on one page of a theme. */
export const LEVELS_SIZE = 30;

/** The directives whose clauses stand under a theme, and the conferences that spoke of it, the newest first; those of which no date is known last. */
export function levelsOf(theme: string, library: Library): Level[] {
  return [...directiveLevels(theme, library), ...conferenceLevels(theme, library)]
    .toSorted((a, b) => byCodeUnits(b.when ?? '', a.when ?? '') || byCodeUnits(a.level.slug, b.level.slug))
    .map(({ level }) => level);
}

/** The directives that are about a theme as a whole, and of which no clause is told, the newest first. */
export function wholesOf(theme: string, library: Library): Whole[] {
  return [...library.directives.values()]
    .filter(({ data }) => data.themes[theme]?.length === 0)
    .toSorted(newestFirst)
    .map((entry) => ({
      slug: entry.slug,
      data: entry.data,
      issuer: issuerName(entry.slug, library),
      day: dayOf(whenOf(entry)),
    }));
}

interface Dated {
  readonly when: When | undefined;
  readonly level: Level;
}

function directiveLevels(theme: string, library: Library): Dated[] {
  return (library.byTheme.get(theme) ?? []).flatMap((themed): Dated[] => {
    const entry = library.directives.get(themed.slug);
    if (!entry) return [];
    const { slug, data, markdown } = entry;
    const when = whenOf(entry);
    const level: Level = {
      collection: 'van-ban',
      slug,
      name: nameOf(slug, library),
      by: issuerName(slug, library),
      day: dayOf(when),
      status: { state: data.status.state, label: data.statusWords.label },
      clauses: withWords(clausesOn(theme, themed), markdown),
    };
    return [{ when, level }];
  });
}

function conferenceLevels(theme: string, { conferences, conferenceTexts, bodies }: Library): Dated[] {
  return [...conferences].flatMap(([slug, data]): Dated[] => {
    const clauses = clausesOn(theme, { slug, themes: data.themes, headings: namesOf(data.headings) });
    if (clauses.length === 0) return [];
    const level: Level = {
      collection: 'hoi-nghi',
      slug,
      name: conferenceName(data),
      by: data.hosts.map((host) => bodies.get(host)?.name ?? host).join('; '),
      day: dayOf(data.held),
      status: undefined,
      clauses: withWords(clauses, conferenceTexts.get(slug) ?? ''),
    };
    return [{ when: data.held, level }];
  });
}

function withWords(clauses: readonly ThemeClause[], markdown: string): Level['clauses'] {
  return clauses.map((clause) => ({ ...clause, words: clauseWords(markdown, clause.heading) }));
}

function namesOf(headings: readonly PageHeading[]): ReadonlyMap<string, string> {
  return new Map(headings.map(({ slug, text }) => [slug, text]));
}

function issuerName(slug: string, library: Library): string {
  return issuerOf(slug, library)?.name ?? '';
}

function dayOf(when: When | undefined): string {
  return when === undefined ? 'chưa rõ ngày' : whenWords(when);
}
