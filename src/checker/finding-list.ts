import type { SiteUrls } from '../domain/addresses/urls.ts';
import { corrected, paragraphAt } from '../domain/review/corrected.ts';
import { type Finding, type GroupedFinding, RULES } from '../domain/review/finding.ts';
import type { Review } from '../domain/review/review.ts';
import { make, makeButton } from './make.ts';

/** Findings shown at first, and more on demand. */
const STEP = 100;

/** What a finding offers to do. */
export interface ListActions {
  readonly copy: (text: string, button: HTMLButtonElement) => void;
  /** Shows the place in the text. */
  readonly show: (finding: Finding) => void;
}

/** Shows the findings, the worst first, each with what can be done about it. */
export function showFindings(
  list: HTMLElement,
  more: HTMLButtonElement,
  text: string,
  review: Review,
  urls: SiteUrls,
  actions: ListActions,
): void {
  const { findings } = review;
  let shown = 0;
  const showNext = () => {
    const next = findings.slice(shown, shown + STEP);
    shown += next.length;
    list.append(...next.map((finding) => itemOf(finding, text, findings, urls, actions)));
    more.hidden = shown >= findings.length;
  };
  list.replaceChildren();
  more.onclick = showNext;
  showNext();
}

function itemOf(
  finding: GroupedFinding,
  text: string,
  findings: readonly GroupedFinding[],
  urls: SiteUrls,
  actions: ListActions,
): HTMLLIElement {
  const { rule, start, end, message, right, see, again } = finding;
  const { label, level, offer } = RULES[rule];
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const item = make(
    'li',
    `finding ${level}`,
    make('h3', '', make('span', `tag ${level}`, label), ' ', make('q', '', words)),
    make('p', '', message),
  );
  if (right !== undefined) item.append(make('p', 'right', `${offer}: `, make('strong', '', right)));
  if (again.length > 0) item.append(make('p', 'again', `Còn ${again.length} chỗ nữa như vậy.`));
  const links = see.map(({ slug, name }) => {
    const link = make('a', '', name);
    link.href = urls.page('van-ban', slug);
    return link;
  });
  const buttons = [makeButton('Xem trong bài', () => actions.show(finding))];
  if (right !== undefined) buttons.push(makeButton('Chép', (button) => actions.copy(right, button)));
  if (finding.fix) {
    buttons.push(
      makeButton('Chép cả đoạn đã sửa', (button) => {
        actions.copy(corrected(text, paragraphAt(text, finding), findings), button);
      }),
    );
  }
  item.append(make('p', 'do', ...buttons, ...links));
  return item;
}
