import type { APIRoute } from 'astro';
import { graphFiles } from '../../domain/exports/data-files.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';

/** The newest directives and the relations that they state; the file names the next. */
export const GET: APIRoute = async ({ site }) => Response.json(graphFiles(await readLibrary(), absoluteUrls(site))[0]);
