import { numberNodes } from '../browser/number-nodes.ts';
import { type SiteUrls, siteUrls } from '../domain/addresses/urls.ts';
import { localDay } from '../domain/language/dates.ts';
import { csvReport, markdownReport, summaryOf } from '../domain/review/report.ts';
import type { Review, ReviewedOn } from '../domain/review/review.ts';
import { askingAt } from './asking.ts';
import { listenToControls } from './controls.ts';
import { showFindings } from './finding-list.ts';
import { type MarkedText, showText } from './marked-text.ts';
import { offerMentions } from './mention-list.ts';
import { openFile } from './opening.ts';
import { type Parts, partsOf } from './parts.ts';
import { LONGEST_TEXT, tooLong } from './read-file.ts';
import { saveFile } from './saving.ts';
import { type Walk, walkOver } from './walk.ts';

const NO_CATALOGUE = 'Không tải được danh mục văn bản. Xem lại mạng rồi bấm “Kiểm tra”.';

/** What is shown now. */
interface Shown {
  readonly text: string;
  readonly when: ReviewedOn;
  readonly review: Review;
  readonly marked: MarkedText;
}

/** Brings the page that checks citations to life. */
export function startChecker(root: HTMLElement): void {
  const parts = partsOf(root);
  if (!parts) return;
  const urls = siteUrls(root.dataset.base ?? '/');
  let shown: Shown | undefined;
  let asked: Pick<Shown, 'text' | 'when'> = { text: '', when: { today: localDay(new Date()), day: undefined } };
  const walk = walkOver(parts, () => shown?.marked.found ?? []);
  const asking = askingAt(new URL(`${urls.checker}danh-muc/`, location.href).href, {
    stage: (stage) => tellProgress(parts, stage === 'read' ? 1 : 2),
    failed: () => tell(parts, NO_CATALOGUE),
    done: (review) => {
      shown?.marked.stop();
      shown = { ...asked, review, marked: showText(parts.text, asked.text, review, urls) };
      showReview(parts, shown, urls, walk);
    },
  });
  const check = () => {
    const text = parts.input.value;
    if (!text.trim()) return tell(parts, 'Chưa có gì để kiểm tra: dán văn bản vào ô, hoặc mở một tệp.');
    if (text.length > LONGEST_TEXT) return tell(parts, tooLong());
    asked = { text, when: { today: localDay(new Date()), day: parts.day.value || undefined } };
    tellProgress(parts, 0);
    asking.review(text, 'plain', asked.when);
  };
  const take = (text: string) => {
    parts.input.value = text;
    check();
  };
  const clear = () => {
    shown?.marked.stop();
    parts.input.value = '';
    parts.results.hidden = true;
    tell(parts, '');
    parts.input.focus();
  };
  const open = (file: File | undefined) => openInto(parts, file, take);
  listenToControls(parts, { warmUp: asking.warmUp, check, take, open, clear });
  listenToReports(parts, () => shown, urls);
  listenToWalk(parts, () => shown, walk);
}

/** Reads a file that a reader gave, and says what is the matter with it when it cannot be read. */
async function openInto(parts: Parts, file: File | undefined, take: (text: string) => void): Promise<void> {
  if (!file) return;
  tell(parts, `Đang mở ${file.name}…`);
  const read = await openFile(file);
  if ('refusal' in read) tell(parts, read.refusal);
  else take(read.text);
}

/** Says what is the matter with the mark that has the focus, and walks from mark to mark by F8. */
function listenToWalk(parts: Parts, shown: () => Shown | undefined, walk: Walk): void {
  parts.text.addEventListener('focusin', ({ target }) => {
    parts.about.replaceChildren(...numberNodes((target instanceof Element && shown()?.marked.told(target)) || ''));
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || parts.results.hidden) return;
    event.preventDefault();
    walk.step(event.shiftKey ? -1 : 1);
  });
}

function showReview(parts: Parts, { text, review, marked }: Shown, urls: SiteUrls, walk: Walk): void {
  showFindings(parts.list, parts.more, text, review, urls, {
    show: ({ start }) => walk.goTo(marked.at(start)),
    copy: async (copied, button) => {
      const label = button.textContent;
      try {
        await navigator.clipboard.writeText(copied);
        button.textContent = 'Đã chép';
      } catch {
        tell(parts, 'Trình duyệt không cho chép. Hãy chọn chữ rồi chép bằng tay.');
      }
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    },
  });
  offerMentions(parts.mentions, parts.mentionList, text, review, urls);
  const none = review.findings.length === 0;
  parts.list.hidden = none;
  parts.back.disabled = none;
  parts.next.disabled = none;
  parts.where.textContent = '';
  parts.about.textContent = '';
  parts.results.hidden = false;
  tell(parts, summaryOf(review));
}

function listenToReports({ markdown, csv }: Parts, shownNow: () => Shown | undefined, urls: SiteUrls): void {
  const addressOf = (slug: string) => new URL(urls.page('van-ban', slug), location.href).href;
  markdown.addEventListener('click', () => {
    const shown = shownNow();
    if (!shown) return;
    const report = markdownReport(shown.text, shown.review, shown.when, addressOf);
    saveFile('kiem-tra-vien-dan.md', 'text/markdown', report);
  });
  csv.addEventListener('click', () => {
    const shown = shownNow();
    if (shown) saveFile('kiem-tra-vien-dan.csv', 'text/csv', csvReport(shown.text, shown.review));
  });
}

function tell({ status, progress }: Parts, told: string): void {
  progress.hidden = true;
  status.textContent = told;
}

function tellProgress({ status, progress }: Parts, done: number): void {
  progress.value = done;
  progress.hidden = false;
  status.textContent = ['Đang đọc văn bản…', 'Đang tải danh mục…', 'Đang đối chiếu…'][done] ?? '';
}
