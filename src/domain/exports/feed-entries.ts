import type { SiteUrls } from '../addresses/urls.ts';
import { directiveName } from '../content/identity.ts';
import type { DirectiveData } from '../content/schema.ts';
import { slugYear } from '../content/when.ts';
import { latest } from '../language/dates.ts';
import { byCodeUnits } from '../language/order.ts';
import { bringing } from '../party/relations.ts';
import type { Library } from '../views/library.ts';
import type { DirectiveEntry } from '../views/page-data.ts';
import { relationsOf } from '../views/relations.ts';
import { SITE } from './site.ts';

/** One piece of news: a directive that came in, or one whose status changed. */
export interface FeedEntry {
  /** Stays the same whatever happens to the title, the text and the host. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly category: string;
}

/** Entries in a feed; older ones are on the site. */
const MOST = 50;

/** The latest news of the directives, the newest first. `urls`: absolute ones. */
export function feedEntries(library: Library, urls: SiteUrls): FeedEntry[] {
  return [...library.directives.values()]
    .flatMap((entry) => [newDirective(entry, urls), ...statusChange(entry, library, urls)])
    .toSorted((a, b) => byCodeUnits(b.updated, a.updated) || byCodeUnits(a.id, b.id))
    .slice(0, MOST);
}

function newDirective({ slug, data }: DirectiveEntry, urls: SiteUrls): FeedEntry {
  const day = data.added ?? firstDay(slug, data);
  return {
    id: tag(slug),
    title: `${directiveName(data)}: ${data.title}`,
    address: urls.page('van-ban', slug),
    published: day,
    updated: day,
    summary: data.lead,
    category: data.kind,
  };
}

/** A state that was not there from the start: amended, replaced, or any that has a first day. */
function statusChange({ slug, data }: DirectiveEntry, library: Library, urls: SiteUrls): FeedEntry[] {
  const { state, since, checked } = data.status;
  const type = bringing(state);
  if (type === undefined && since === undefined) return [];
  const causes = relationsOf(slug, library.graph).incoming.flatMap((edge) => {
    const newer = edge.type === type ? library.directives.get(edge.from) : undefined;
    return newer ? [newer] : [];
  });
  const day = since ?? latest(causes.map((newer) => firstDay(newer.slug, newer.data))) ?? checked;
  return [
    {
      id: `${tag(slug)}#${state}`,
      title: `${directiveName(data)}: ${data.statusWords.brief.toLowerCase()}`,
      address: urls.page('van-ban', slug),
      published: day,
      updated: day,
      summary: data.statusWords.sentence,
      category: data.kind,
    },
  ];
}

/** The day of issue, or the first of the year when no more is known: a day that a new look at the sources does not move. */
function firstDay(slug: string, { issued, status }: DirectiveData): string {
  const year = slugYear(slug);
  return issued ?? (year === undefined ? status.checked : `${year}-01-01`);
}

function tag(slug: string): string {
  return `tag:${SITE.authority},2026:van-ban/${slug}`;
}
