import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';

export interface SiteServer {
  readonly address: string;
  /** Takes no more requests; those under way are answered. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a plain static host would, with its 404 page. Port 0 takes any free one; `host` is the address
 * it listens on, this machine alone unless told otherwise. Rejects when the port cannot be had.
 */
export async function serveSite(folder: string, port: number, host = 'localhost'): Promise<SiteServer> {
  // Its types are those of Express; it needs no more of a request than Node's own server gives.
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const server = createServer((request, response) => {
    compress(request, response, () => sendFile(folder, request, response));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://localhost:${actual}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function sendFile(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/'] = (request.url ?? '/').split(/[?#]/);
  send(request, path, { root: folder, cacheControl: false })
    .on('headers', (answer: ServerResponse) => answer.setHeader('cache-control', 'no-cache'))
    .on('error', ({ status }: { status: number }) => sendFault(folder, status, request, response))
    .pipe(response);
}

/** A range that cannot be had keeps its own answer; whatever else is wrong with an address, there is no such page. */
function sendFault(folder: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (status === 416) {
    response.writeHead(416).end();
    return;
  }
  response.statusCode = status >= 500 ? 500 : 404;
  send(request, '/404.html', {
    root: folder,
    cacheControl: false,
    acceptRanges: false,
    lastModified: false,
    etag: false,
  })
    .on('error', () => response.end())
    .pipe(response);
}
