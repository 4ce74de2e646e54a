import type { APIRoute } from 'astro';
import { llmsText } from '../domain/exports/llms.ts';
import { absoluteUrls } from './_absolute-urls.ts';
import { readLibrary } from './_library.ts';

/** What the site holds, for language models. */
export const GET: APIRoute = async ({ site }) => new Response(llmsText(await readLibrary(), absoluteUrls(site)));
