import type { FootnoteReference, Root } from 'mdast';
import type { Problem } from '../domain/content/problem.ts';
import { namesMeant } from '../domain/language/suggest.ts';
import { startOf } from './places.ts';
import { keyOf } from './statements.ts';
import { visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** A set or a map of keys. */
type Keys = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** A text tells no more of them: the first show what happened. */
const MOST_TOLD = 20;

/** Marks that name no source. `keys`: of all sources. */
export function checkKeys(tree: Root, keys: Keys): Fault[] {
  const unknown: FootnoteReference[] = [];
  visit(tree, 'footnoteReference', (node) => {
    if (!keys.has(keyOf(node))) unknown.push(node);
  });
  return unknown.slice(0, MOST_TOLD).map((node) => ({ ...startOf(node), ...unknownKey(keyOf(node), keys) }));
}

/** Source keys in the order in which the text first marks them. */
export function keysInOrder(tree: Root): string[] {
  const keys = new Set<string>();
  visit(tree, 'footnoteReference', (node) => {
    keys.add(keyOf(node));
  });
  return [...keys];
}

function unknownKey(key: string, keys: Keys): Pick<Fault, 'rule' | 'message' | 'hint'> {
  if (/^t[eê]n-?ngu[oồ]n$/i.test(key.normalize('NFC'))) {
    const hint = `Thay “${key}” bằng tên tệp của nguồn trong nguon/, không có đuôi, ví dụ [^${example(keys)}].`;
    return { rule: 'khong-co-nguon', message: `“${key}” chỉ là chữ giữ chỗ, không phải tên nguồn`, hint };
  }
  const meant = namesMeant(key, [...keys.keys()]).join('”, “');
  return {
    rule: 'khong-co-nguon',
    message: `Không có nguồn nào tên là “${key}”`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : `Tạo trước bằng npm run new -- nguon, hoặc sửa lại tên nguồn.`,
  };
}

/** The first key in their order: some name of a source, to show what one looks like. */
function example(keys: Keys): string {
  return [...keys.keys()].toSorted()[0] ?? 'bien-tap';
}
