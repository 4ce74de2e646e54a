import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { inject } from 'vitest';

/** A page of the built site as a tree, by its file: "van-ban/37-qd-tw-2021/index.html". */
export async function readTree(file: string): Promise<Root> {
  return fromHtml(await readFile(join(inject('site').dist, file), 'utf8'));
}
