import { numberNodes } from '../browser/number-nodes.ts';
import type { SiteUrls } from '../domain/addresses/urls.ts';
import { type Level, RULES } from '../domain/review/finding.ts';
import { type Mark, marksOf } from '../domain/review/marks.ts';
import { type Outcome, outcomeOf } from '../domain/review/outcome.ts';
import type { Review } from '../domain/review/review.ts';
import { make } from './make.ts';

/** Letters of a block: the browser lays out only the blocks in sight. */
const BLOCK = 4_000;
/** Blocks that are made before the browser gets its turn. */
const AT_ONCE = 12;

const ORDER: readonly Level[] = ['wrong', 'check', 'form'];

/** A text shown again with its marks. */
export interface MarkedText {
  /** The elements of the marks with findings, in the order of the text; grows until all is shown. */
  readonly found: HTMLElement[];
  /** The element of the mark that holds an offset with a finding; undefined while it is not shown yet. */
  readonly at: (offset: number) => HTMLElement | undefined;
  /** What is said of the mark of an element. */
  readonly told: (element: Element) => string | undefined;
  /** Stops what is not shown yet. */
  readonly stop: () => void;
}

/** Shows a text in an element, block by block, with each mention marked and led to its page. */
export function showText(place: HTMLElement, text: string, review: Review, urls: SiteUrls): MarkedText {
  const marks = marksOf(review);
  const found: HTMLElement[] = [];
  const byStart = new Map<number, HTMLElement>();
  const told = new WeakMap<Element, string>();
  let [from, mark] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  place.replaceChildren();
  const showBlocks = () => {
    for (let count = 0; count < AT_ONCE && from < text.length; count++) {
      const block = make('div', 'block');
      const end = endOfBlock(text, from, marks, mark);
      for (let next = marks[mark]; next && next.start < end; next = marks[++mark]) {
        const outcome = outcomeOf(next, review);
        const element = elementOf(text.slice(next.start, next.end), next, outcome, review, urls);
        block.append(...numberNodes(text.slice(from, next.start)), element, ...tagOf(next, outcome));
        told.set(element, outcome.whole);
        from = next.end;
        if (next.findings.length === 0) continue;
        found.push(element);
        for (const { start } of next.findings) byStart.set(start, element);
      }
      block.append(...numberNodes(text.slice(from, end)));
      from = Math.max(from, end);
      place.append(block);
    }
    if (from < text.length) timer = setTimeout(showBlocks);
  };
  showBlocks();
  return {
    found,
    at: (offset) => byStart.get(offset),
    told: (element) => told.get(element),
    stop: () => clearTimeout(timer),
  };
}

/** Behind the line break that ends a block, else behind a blank, never within a mark. */
function endOfBlock(text: string, from: number, marks: readonly Mark[], mark: number): number {
  if (text.length - from <= BLOCK) return text.length;
  const line = text.indexOf('\n', from + BLOCK);
  const near = line >= 0 && line < from + 4 * BLOCK ? line : text.indexOf(' ', from + 4 * BLOCK);
  let end = near < 0 ? Math.min(text.length, from + 8 * BLOCK) : near + 1;
  for (let at = mark; at < marks.length; at++) {
    const next = marks[at];
    if (!next || next.start >= end) break;
    end = Math.max(end, next.end);
  }
  return end;
}

function elementOf(words: string, mark: Mark, { lead }: Outcome, { citations }: Review, urls: SiteUrls): HTMLElement {
  const name = `hit ${levelOf(mark) ?? (lead ? 'known' : 'none')}`;
  if (lead === undefined) {
    const element = make('span', name, words);
    element.tabIndex = 0;
    return element;
  }
  const link = make('a', name, words);
  const cited = mark.citation === undefined ? undefined : citations[mark.citation];
  link.href = urls.page('van-ban', lead, cited?.clauses.find(({ anchor }) => anchor)?.anchor);
  return link;
}

/** The worst level of what is found of a mark. */
function levelOf({ findings }: Mark): Level | undefined {
  return ORDER.find((level) => findings.some(({ rule }) => RULES[rule].level === level));
}

/** What is said behind a mark in words: what is wrong, else why it leads nowhere. */
function tagOf(mark: Mark, { label }: Outcome): HTMLElement[] {
  return label === undefined ? [] : [make('span', `tag ${levelOf(mark) ?? ''}`.trim(), label)];
}
