import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problem } from '../domain/content/problem.ts';
import { startOf } from './places.ts';
import { visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** Links that lead nowhere, or anywhere but to a page. `leadsTo`: whether an address, seen from this page, is one of the site. */
export function checkLinks(tree: Root, leadsTo: (address: string) => boolean): Fault[] {
  const faults: Fault[] = [];
  visit(tree, 'link', (node, _index, parent) => {
    const fault = textOf(node).trim() === '' ? NO_WORDS : faultOf(node.url, leadsTo);
    if (fault) faults.push({ ...startOf(node, parent), rule: 'lien-ket', ...fault });
  });
  return faults;
}

type Telling = Pick<Fault, 'message' | 'hint'>;

const NO_WORDS: Telling = {
  message: 'Liên kết không có chữ để bấm',
  hint: 'Viết chữ giữa [ và ], nói liên kết dẫn tới đâu.',
};

function faultOf(url: string, leadsTo: (address: string) => boolean): Telling | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return isWebAddress(url) ? undefined : notOfTheWeb(url);
  if (url.startsWith('//') || url.startsWith('\\')) return notOfTheWeb(url);
  if (url.startsWith('/')) {
    const hint = `Viết từ trang này đi, ví dụ ../../${url.slice(1)}, vì trang có thể nằm trong một thư mục con.`;
    return { message: `Liên kết “${url}” đi từ gốc của máy chủ`, hint };
  }
  if (url !== '' && url !== '#' && leadsTo(url)) return undefined;
  return {
    message: `Liên kết “${url}” không dẫn tới trang hay mục nào`,
    hint: 'Chép lại địa chỉ từ trình duyệt, rồi viết từ trang này đi, ví dụ ../../van-ban/21-kl-tw-2021/#dieu-3.',
  };
}

/** Whether an address begins with http or https, and names a host of the open web. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && /\.[a-z\d-]{2,}$/i.test(url.hostname) && !url.username;
}

function notOfTheWeb(url: string): Telling {
  return {
    message: `Liên kết “${url}” không phải địa chỉ http hay https`,
    hint: 'Ghi địa chỉ đầy đủ, mở đầu bằng https://, hoặc bỏ liên kết.',
  };
}
