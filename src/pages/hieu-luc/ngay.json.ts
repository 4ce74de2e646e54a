import type { APIRoute } from 'astro';
import { readLibrary } from '../_library.ts';
import { lifeParts } from './_life-parts.ts';

/** The newest lives, for the answer to a day, and which files have the others. */
export const GET: APIRoute = async () => Response.json(lifeParts(await readLibrary()).first);
