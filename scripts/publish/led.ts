import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const REFRESH = /<meta http-equiv="refresh" content="0;url=([^"]+)">/;

/** The addresses of a built site that only lead on, as lines of a map of nginx: then a host leads on without a page. */
export async function redirectMap(site: string): Promise<string> {
  const lines: string[] = [];
  for await (const path of glob('**/index.html', { cwd: site })) {
    const [, to] = REFRESH.exec(await readFile(join(site, path), 'utf8')) ?? [];
    if (to === undefined) continue;
    const from = `/${path
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    lines.push(`"${from}" "${to}";\n`, `"${from.slice(0, -1)}" "${to}";\n`);
  }
  return lines.sort().join('');
}
