import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import compression from 'compression';
import send from 'send';
import { HASHED, HEADERS, KEPT } from '../src/domain/exports/header-rules.ts';

export interface SiteServer {
  readonly address: string;
  /** Takes no more requests; those under way are answered, as far as that is soon done. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a client has to take what it asked for, once the server is to end. */
const GRACE = 2_000;

/** Milliseconds after which a client that neither sends nor takes anything has gone. */
const PATIENCE = 60_000;

/** Milliseconds for which a build that puts its site in place may have the folder away. */
const MOMENT = 50;

/** What is said beside every file; those with hashed names may be kept. */
const SAID = new Map(Object.entries({ ...HEADERS, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }));

/**
 * Serves a built site as a plain static host would, with its 404 page and what it says beside each file. Port 0 takes
 * any free one; `host` is the address it listens on, this machine alone unless told otherwise. Rejects when the port
 * cannot be had.
 */
export async function serveSite(folder: string, port: number, host = 'localhost'): Promise<SiteServer> {
  // Its types are those of Express; it needs no more of a request than Node's own server gives.
  const compress = compression({ filter: isWhole }) as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const server = createServer((request, response) => {
    // Node sends no body where the head alone was asked for: it says what the whole answer would.
    if (request.method === 'HEAD') request.method = 'GET';
    compress(request, response, () => sendFile(folder, request, response, true));
  }).setTimeout(PATIENCE);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://localhost:${actual}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        setTimeout(() => server.closeAllConnections(), GRACE).unref();
      }),
  };
}

/** A part of a file is sent as it is: what says which part counts the bytes of the file. */
function isWhole(...[request, response]: Parameters<typeof compression.filter>): boolean {
  return response.statusCode !== 206 && compression.filter(request, response);
}

/** Whether a file, as it stands in the folder, has a name that changes with what it holds. */
function isHashed(file: string): boolean {
  const path = file.split(sep).join('/');
  return HASHED.some((each) => path.startsWith(each.replace('*', '')));
}

/** Sends a file; one that is not there is looked for once more where `mayCome`. */
function sendFile(folder: string, request: IncomingMessage, response: ServerResponse, mayCome: boolean): void {
  if (request.method !== 'GET') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
  response.setHeaders(SAID);
  send(request, path, { root: folder, cacheControl: false })
    .on('headers', (_: ServerResponse, file: string) => {
      if (isHashed(relative(folder, file))) response.setHeader('cache-control', KEPT);
    })
    .on('directory', () => {
      // With two slashes at its head it would be the address of another host.
      response.writeHead(301, { location: `${path.replace(/^[/\\]+/, '/')}/${query}` }).end();
    })
    .on('error', ({ status }: { status: number }) => {
      const isAway = status === 404 && mayCome && !response.headersSent;
      if (isAway) setTimeout(() => sendFile(folder, request, response, false), MOMENT);
      else sendFault(folder, status, response);
    })
    .pipe(response);
}

/** A condition or a range that does not hold keeps its own answer; whatever else is wrong, there is no such page. */
function sendFault(folder: string, status: number, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (status === 412 || status === 416) {
    response.writeHead(status).end();
    return;
  }
  // What was said of the file does not hold of the page in its place.
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeaders(SAID);
  response.statusCode = status >= 500 ? 500 : 404;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  readFile(join(folder, '404.html')).then(
    (page) => response.end(page),
    () => response.end(),
  );
}
