import { type SiteUrls, siteUrls } from '../domain/addresses/urls.ts';
import { type FirstLives, partsOn } from '../domain/content/life-parts.ts';
import { type Applied, appliedOn, type LifeRow } from '../domain/content/lifetime.ts';
import { formatDate } from '../domain/language/dates.ts';
import { numberNodes } from './number-nodes.ts';

/** Answers the day in the address ("?ngay=2022-03-18"): what applied then, and of what it is not known. */
export async function answerDay(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-base]');
  const answer = document.getElementById('tra-loi');
  const day = new URLSearchParams(location.search).get('ngay') ?? '';
  const input = form?.querySelector<HTMLInputElement>('input');
  if (!form || !answer || !input || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
  input.value = day;
  markDay(day);
  answer.hidden = false;
  const urls = siteUrls(form.dataset.base ?? '/');
  try {
    const rows = await livesOn(day, urls);
    const of = (applied: Applied) => rows.filter((row) => appliedOn(day, row) === applied);
    const addressOf = (slug: string) => urls.page('van-ban', slug);
    answer.replaceChildren(
      ...part(`Ngày ${formatDate(day)}, theo những gì đã biết, khi ấy áp dụng:`, of('yes'), addressOf),
      ...part('Chưa rõ có áp dụng ngày ấy hay không:', of('unknown'), addressOf),
    );
    if (!answer.firstChild) answer.textContent = `Ngày ${formatDate(day)}: bộ sưu tập không có văn bản nào áp dụng.`;
  } catch {
    answer.textContent = 'Chưa tải được dữ liệu. Hãy thử lại, hoặc xem theo năm ở dưới.';
  }
}

/** All lives that may reach to a day, from the files that have some. */
async function livesOn(day: string, urls: SiteUrls): Promise<LifeRow[]> {
  const fetched = async <T>(path: string): Promise<T> => (await fetch(urls.file(`hieu-luc/${path}.json`))).json();
  const first = await fetched<FirstLives>('ngay');
  const others = partsOn(day, first).map((index) => fetched<LifeRow[]>(`ngay/${index + 2}`));
  return [...first.rows, ...(await Promise.all(others)).flat()];
}

function part(title: string, rows: readonly LifeRow[], addressOf: (slug: string) => string): HTMLElement[] {
  if (rows.length === 0) return [];
  const heading = document.createElement('p');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(
    ...rows.map(({ slug, name, title, from }) => {
      const link = document.createElement('a');
      link.href = addressOf(slug);
      link.append(...numberNodes(name));
      const item = document.createElement('li');
      item.append(link, ...numberNodes(` ${title} (${formatDate(from)})`));
      return item;
    }),
  );
  return [heading, list];
}

/** Draws a line through the bars at a day, where the pictures have it. */
function markDay(day: string): void {
  for (const line of document.querySelectorAll<SVGLineElement>('line[data-width]')) {
    const { from = '', to = '', width = '' } = line.dataset;
    const place = ((Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from))) * Number(width);
    if (!(place >= 0 && place <= Number(width))) continue;
    line.setAttribute('x1', `${place}`);
    line.setAttribute('x2', `${place}`);
  }
}
