import type { APIRoute } from 'astro';
import { recordsFiles } from '../../domain/exports/data-files.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';

/** The newest directives as data; the file names the next. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(recordsFiles(await readLibrary(), absoluteUrls(site))[0]);
