import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendCompressed } from './compressed-files.ts';

/**
 * Serves a built site as a plain static host would, with its 404 page. Port 0 takes any free one. Rejects when the
 * port cannot be had.
 */
export async function serveSite(folder: string, port: number): Promise<{ address: string; close: () => void }> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = join('/', '404.html');
  const server = createServer(async (request, response) => {
    if (await sendCompressed(folder, request, response)) return;
    files(request, response, () => {
      response.statusCode = 404;
      request.url = notFound;
      files(request, response, () => {
        response.end();
      });
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, listening);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { address: `http://localhost:${actual}/`, close: () => server.close() };
}
