import type { SiteUrls } from '../domain/addresses/urls.ts';
import { marksOf } from '../domain/review/marks.ts';
import { outcomeOf } from '../domain/review/outcome.ts';
import type { Review } from '../domain/review/review.ts';
import { make } from './make.ts';

/** Mentions listed at most; the text itself shows all. */
const MOST = 500;

/** Lists every mention with where it leads or why nowhere, once the reader opens the list. */
export function offerMentions(
  details: HTMLDetailsElement,
  list: HTMLElement,
  text: string,
  review: Review,
  urls: SiteUrls,
): void {
  list.replaceChildren();
  const fill = () => {
    if (details.open && list.childElementCount === 0) list.append(...itemsOf(text, review, urls));
  };
  details.ontoggle = fill;
  fill();
}

function itemsOf(text: string, review: Review, urls: SiteUrls): HTMLLIElement[] {
  const mentions = marksOf(review).filter(({ citation, state }) => citation !== undefined || state !== undefined);
  const items = mentions.slice(0, MOST).map((mark) => {
    const { lead, candidates, told } = outcomeOf(mark, review);
    const links = (lead === undefined ? candidates : [lead]).flatMap((slug) => {
      const link = make('a', '', review.names[slug] ?? slug);
      link.href = urls.page('van-ban', slug);
      return [' ', link];
    });
    const words = make('q', '', text.slice(mark.start, mark.end).replace(/\s+/g, ' '));
    return lead === undefined
      ? make('li', '', words, ' ', told, ...links)
      : make('li', '', words, ...links, '. ', told);
  });
  if (mentions.length <= MOST) return items;
  return [...items, make('li', '', `Còn ${mentions.length - MOST} chỗ nữa, xem trong văn bản đã đánh dấu.`)];
}
