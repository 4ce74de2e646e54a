/** Shows the faults of the content in a page of `astro dev`, for as long as there are any. */

import { siteUrls } from '../domain/addresses/urls.ts';
import type { Problem } from '../domain/content/problem.ts';
import { RULES_PAGE } from '../domain/content/rules.ts';
import { ASK_FAULTS, FAULTS } from './messages.ts';
import './panel.css';

const ID = 'loi-noi-dung';

import.meta.hot?.on(FAULTS, (faults: readonly Problem[]) => {
  const open = document.querySelector<HTMLDetailsElement>(`#${ID} details`)?.open ?? true;
  document.getElementById(ID)?.remove();
  if (faults.length > 0) document.body.append(panel(faults, open));
});
import.meta.hot?.send(ASK_FAULTS);

function panel(faults: readonly Problem[], open: boolean): HTMLElement {
  const details = element('details', { open }, [
    element('summary', {}, [`Có ${faults.length} lỗi trong nội dung`]),
    element('ol', {}, faults.map(faultItem)),
  ]);
  return element('aside', { id: ID, role: 'status', ariaLabel: 'Lỗi trong nội dung' }, [details]);
}

function faultItem({ file, line, column, rule, message, hint }: Problem): HTMLElement {
  const href = siteUrls(import.meta.env.BASE_URL).page('trang', RULES_PAGE, rule);
  return element('li', {}, [
    element('code', {}, [`${file}:${line}:${column}`]),
    element('p', {}, [`${message}.`]),
    element('p', {}, [element('b', {}, ['Cách sửa: ']), hint]),
    element('p', {}, [element('a', { href }, [`Về lỗi ${rule}`])]),
  ]);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
