/** A page comes in pieces on a weak line, and a busy browser reads it in pieces: what stands on it stays where it is. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';
import { browseSite } from './browse.ts';
import { layoutShifts } from './layout-shifts.ts';

/** Characters in a piece, and the milliseconds until the next, in which a browser draws. */
const PIECE = 400;
const PAUSE = 35;

const visit = browseSite();
let site: Awaited<ReturnType<typeof serveSite>>;
let slow: Server;

beforeAll(async () => {
  site = await serveSite(inject('site').dist, 0);
  slow = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, site.address));
    response.setHeader('content-type', answer.headers.get('content-type') ?? '');
    for (const piece of url.endsWith('/') ? piecesOf(await answer.text()) : [await answer.bytes()]) {
      response.write(piece);
      await setTimeout(PAUSE);
    }
    response.end();
  }).listen(0);
  await once(slow, 'listening');
});
afterAll(async () => {
  slow.close();
  await site.close();
});

test.each([
  '/van-ban/',
  '/hieu-luc/nam-2022/',
  '/ma-tran/',
  '/co-quan/bo-chinh-tri/',
  '/thuat-ngu/lay-phieu-tin-nhiem/',
])('%s', async (path) => {
  const baseURL = `http://localhost:${(slow.address() as AddressInfo).port}`;
  await visit(path, async (page) => expect(await page.evaluate(layoutShifts, false)).toEqual([]), {
    baseURL,
    viewport: { width: 1280, height: 800 },
  });
});

/** The content in pieces that end before a tag, and what is around it whole. */
function piecesOf(html: string): string[] {
  const from = html.indexOf('<h1');
  const to = html.indexOf('<footer');
  const pieces = [html.slice(0, from)];
  for (let at = from; at < to; ) {
    const next = html.indexOf('<', at + PIECE);
    const end = next < 0 ? to : Math.min(next, to);
    pieces.push(html.slice(at, end));
    at = end;
  }
  return [...pieces, html.slice(to)];
}
