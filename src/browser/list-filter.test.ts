// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { filterList } from './list-filter.ts';

const facet = (id: string, label: string, values: readonly string[]) =>
  `<section><h3>${label}</h3><ul>${values.map((each) => `<li><a href="/duyet/${id}/${each}/">${each}</a> <span>2</span></li>`).join('')}</ul></section>`;
const row = (name: string, places: string) => `<tr data-f="${places}"><td>${name}</td></tr>`;
const page = (whole = 'data-whole') =>
  `<p><span data-count>3 văn bản</span></p><details ${whole}><summary>Lọc</summary>` +
  `${facet('loai', 'Loại', ['ket-luan', 'quy-dinh'])}${facet('noi', 'Nơi', ['ha-noi', 'hue'])}</details>` +
  `<section><h2>2021</h2><table><tbody>${row('KL 1', '0 2')}${row('QĐ 1', '1 2')}</tbody></table></section>` +
  `<section><h2>2020</h2><table><tbody>${row('QĐ 2', '1 3')}</tbody></table></section>`;

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('tr')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
const choose = (index: number, value: string) => {
  const box = [...document.querySelectorAll('select')][index];
  if (box) box.value = value;
  box?.dispatchEvent(new Event('change', { bubbles: true }));
};
const count = () => document.querySelector('[data-count]')?.textContent;

beforeEach(() => {
  history.replaceState(null, '', '/van-ban/');
  document.body.innerHTML = page();
});

test('what is chosen narrows the rows down, and stands in the address', () => {
  filterList();
  choose(0, '1');
  expect([shown(), count(), location.search]).toEqual([['QĐ 1', 'QĐ 2'], '2 văn bản', '?loai=quy-dinh']);
  choose(1, '2');
  expect([shown(), count(), location.search]).toEqual([['QĐ 1'], '1 văn bản', '?loai=quy-dinh&noi=ha-noi']);
  expect(document.querySelectorAll('body > section:not([hidden])')).toHaveLength(1);
  choose(0, '');
  choose(1, '');
  expect([shown().length, count(), location.search]).toEqual([3, '3 văn bản', '']);
});

test('an address comes back with what was chosen', () => {
  history.replaceState(null, '', '/van-ban/?noi=hue&loai=khong-co');
  filterList();
  expect([shown(), document.querySelector('details')?.open]).toEqual([['QĐ 2'], true]);
});

test('a list that is not whole keeps its links', () => {
  document.body.innerHTML = page('');
  filterList();
  expect(document.querySelector('select')).toBeNull();
});
