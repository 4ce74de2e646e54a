import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Answers with a text file of a folder, compressed as static hosts do; says whether it did. */
export async function sendCompressed(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'])) || request.headers.range) return false;
  const path = pathOf(request.url ?? '/');
  const type = path && TYPES[extname(path)];
  if (!path || !type) return false;
  const text = await readFile(join(folder, path)).catch(() => undefined);
  if (text === undefined) return false;
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  response.end(await promisify(gzip)(text));
  return true;
}

/** The file that an address asks for; undefined when its percent signs are not right. */
function pathOf(url: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return normalize(decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  } catch {
    return undefined;
  }
}
