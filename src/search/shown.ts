import { siteUrls } from '../domain/addresses/urls.ts';
import { excerpt, mark } from './excerpt.ts';
import type { Section } from './index-files.ts';
import { passagesMeant } from './passage.ts';
import type { WordQuery } from './query.ts';
import type { ReadCard } from './read-card.ts';
import type { Hit } from './result.ts';

/** Sections listed under a result beside the one it leads to. */
const MOST_SECTIONS = 2;

/** A page, or the section of it that is meant, as a result. */
export function hitOf(read: ReadCard, { words }: WordQuery, weights: readonly number[], home: string): Hit {
  const { card } = read;
  const [best, ...others] = passagesMeant(read, words, weights);
  const address = (section?: Section) => siteUrls(home).file(card.path) + (section?.id ? `#${section.id}` : '');
  const found = best ? excerpt(best.section.text, words) : excerpt(read.text, words, read.words);
  const name = card.year ? `${card.name} năm ${card.year}` : card.name;
  const isMarked = found.some((piece) => typeof piece === 'object');
  return {
    path: card.path,
    href: address(best?.section),
    title: best ? [...mark(best.section.title ?? '', words), ` – ${name}`] : mark(name, words),
    subject: best ? [] : mark(card.title, words),
    text: card.title && !best && !isMarked ? [] : found,
    about: card.about,
    state: card.state,
    also: others.slice(0, MOST_SECTIONS).map(({ section }) => ({ href: address(section), title: section.title ?? '' })),
  };
}
