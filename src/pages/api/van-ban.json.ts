import type { APIRoute } from 'astro';
import { recordsFile } from '../../domain/exports/data-files.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';

/** All directives as data. */
export const GET: APIRoute = async ({ site }) => Response.json(recordsFile(await readLibrary(), absoluteUrls(site)));
