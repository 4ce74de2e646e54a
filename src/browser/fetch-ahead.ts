/** What stands in every page for browsers that know rules of speculation: the pages of marked links are fetched. */
export const RULES = '{"prefetch":[{"where":{"selector_matches":"[data-ahead]"},"eagerness":"immediate"}]}';

/** Milliseconds that a pointer rests on a link before its page is fetched: one that passes over it asks for nothing. */
const REST = 80;

/** What is known of a reader's line, where the browser tells. */
export interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Marks a link when a pointer rests on it or a finger touches it, so that its page is there when it is opened. By rules:
 * what is fetched in any other way is of no use where each page must be asked for anew, as it must here.
 */
export function fetchAhead(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attend = ({ target }: Event, wait: number) => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest('a') : undefined;
    const { connection = {} } = navigator as Navigator & { connection?: Line };
    if (!link || !isWorthIt(link, location, connection)) return;
    timer = setTimeout(() => {
      link.dataset.ahead = '';
    }, wait);
  };
  addEventListener('pointerover', (event) => event.pointerType === 'mouse' && attend(event, REST));
  addEventListener('touchstart', (event) => attend(event, 0), { passive: true });
}

/** Another page of the same site, without a question, which another answer would follow; on a line that is not to be spared. */
export function isWorthIt(link: To, here: Omit<To, 'search'>, { saveData, effectiveType = '' }: Line): boolean {
  const isPage = link.origin === here.origin && link.pathname.endsWith('/') && link.search === '';
  return isPage && link.pathname !== here.pathname && !saveData && !effectiveType.endsWith('2g');
}

type To = Pick<HTMLAnchorElement, 'origin' | 'pathname' | 'search'>;
