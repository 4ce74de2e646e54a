import type { APIRoute } from 'astro';
import { atomFeed } from '../domain/exports/atom.ts';
import { feedEntries } from '../domain/exports/feed-entries.ts';
import { absoluteUrls } from './_absolute-urls.ts';
import { readLibrary } from './_library.ts';

/** News of the directives as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const urls = absoluteUrls(site);
  return new Response(atomFeed(feedEntries(await readLibrary(), urls), urls), {
    headers: { 'content-type': 'application/atom+xml' },
  });
};
