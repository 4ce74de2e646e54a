import type { Copies } from './copy.ts';
import { dated } from './dated.ts';
import { HASHED, NOT_KEPT } from './release.ts';

/** Milliseconds after which a page is read from the copy although the line has not failed. */
const PATIENCE = 5_000;

/** What a page, or a file of one, is asked for with. */
export interface Asked {
  readonly request: Request;
  /** Who asks. */
  readonly by: string;
  /** The page or the worker that will be made of the answer; empty for other files. */
  readonly making: string;
  /** An answer that is already on its way from the network, if there is one. */
  readonly coming: Promise<Response | undefined>;
}

/**
 * Answers what pages ask for: from the network first; from the copy when that fails, or takes too long for a page. What
 * a page asks for that was read from the copy comes from it too, so that it does not meet files of another release; it
 * is forgotten which these are when the browser puts the worker to sleep.
 */
export function answering(home: string, copies: Copies, load: typeof fetch): (asked: Asked) => Promise<Response> {
  const reading = new Set<string>();
  const hashed = new URL(HASHED, home).href;
  return async (asked) => {
    const { request, by, making } = asked;
    const address = addressOf(request);
    const isPage = request.mode === 'navigate';
    const stays = !isPage && reading.has(by);
    if (stays && making) reading.add(making);
    // A name that tells the content needs no network.
    if (stays || address.startsWith(hashed)) return (await keptAt(copies, request))?.response ?? load(request);
    const network = fromNetwork(asked, load);
    const prompt = await Promise.race(isPage ? [network, after(PATIENCE)] : [network]);
    if (prompt && prompt.status < 500) return prompt;
    const kept = await keptAt(copies, request);
    if (!kept) return (await network) ?? (isPage ? notKept(copies, home) : Response.error());
    reading.add(isPage ? making : by);
    return isPage ? dated(kept.response, kept.day) : kept.response;
  };
}

/** The address of a file: what is asked of it and the place in it do not count. */
function addressOf({ url }: Request): string {
  return url.replace(/[?#].*/, '');
}

async function fromNetwork({ request, coming }: Asked, load: typeof fetch): Promise<Response | undefined> {
  try {
    return (await coming) ?? (await load(request));
  } catch {
    return undefined;
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((later) => setTimeout(() => later(undefined), milliseconds));
}

/** What the copy has at an address, with the day it was saved; a folder asked for as a file leads to the folder. */
async function keptAt(copies: Copies, asked: Request): Promise<{ response: Response; day: string } | undefined> {
  const address = addressOf(asked);
  const copy = await copies.current();
  if (!copy) return undefined;
  const files = await copies.files(copy.release);
  const response = await files.match(address);
  const to = response?.headers.get('location');
  if (to) return { response: Response.redirect(to), day: copy.day };
  if (response) return { response, day: copy.day };
  const isFolder = !address.endsWith('/') && (await files.match(`${address}/`));
  return isFolder
    ? { response: Response.redirect(`${address}/${new URL(asked.url).search}`), day: copy.day }
    : undefined;
}

/** What stands in the place of a page that the copy does not have. */
async function notKept(copies: Copies, home: string): Promise<Response> {
  const kept = await keptAt(copies, new Request(new URL(NOT_KEPT, home)));
  if (!kept) return Response.error();
  const page = await dated(kept.response, kept.day);
  return new Response(page.body, { status: 404, headers: page.headers });
}
