import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A slow phone line: milliseconds until an answer begins, bytes a second for all answers together. */
const LATENCY = 150;
const BYTES = 1.6e6 / 8;

/** Bytes that a head of an answer and its frames take, about as much as on a usual host. */
const HEAD = 250;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site at the other end of a slow line. */
export interface SlowLine {
  readonly address: string;
  /** Requests since the last call, with their bytes. */
  readonly take: () => { requests: number; bytes: number; paths: string[] };
  readonly close: () => void;
}

/**
 * Serves a folder as slowly as a phone gets it. The line is slow here and not in the browser, whose own brakes do not
 * hold for workers.
 */
export async function serveSlowly(folder: string): Promise<SlowLine> {
  let asked: { path: string; bytes: number }[] = [];
  let free = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = await readFile(join(folder, path)).catch(() => undefined);
    const type = TYPES[extname(path)];
    const body = file && type ? gzipSync(file) : (file ?? Buffer.from(''));
    const bytes = body.length + HEAD;
    asked.push({ path: `${Math.round(performance.now())} ${path}`, bytes });
    // Answers follow one another on the line, each after its own latency.
    free = Math.max(free, performance.now() + LATENCY) + (bytes / BYTES) * 1000;
    setTimeout(() => answer(response, file !== undefined, type, body), free - performance.now());
  });
  await new Promise<void>((listening) => {
    server.listen(0, listening);
  });
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    take: () => {
      const taken = asked;
      asked = [];
      return {
        requests: taken.length,
        bytes: taken.reduce((sum, { bytes }) => sum + bytes, 0),
        paths: taken.map(({ path, bytes }) => `${path} ${bytes}`),
      };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(response: ServerResponse, isThere: boolean, type: string | undefined, body: Buffer): void {
  response.writeHead(isThere ? 200 : 404, {
    ...(type && { 'content-type': type, 'content-encoding': 'gzip' }),
    'cache-control': 'max-age=600',
  });
  response.end(body);
}
