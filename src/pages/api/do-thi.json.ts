import type { APIRoute } from 'astro';
import { graphFile } from '../../domain/exports/data-files.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';

/** The directives and the relations between them. */
export const GET: APIRoute = async ({ site }) => Response.json(graphFile(await readLibrary(), absoluteUrls(site)));
