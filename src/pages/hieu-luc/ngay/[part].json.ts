import type { APIRoute, GetStaticPaths } from 'astro';
import { readLibrary } from '../../_library.ts';
import { lifeParts } from '../_life-parts.ts';

/** Older lives, for the answer to a day, from the second file on. */
export const getStaticPaths = (async () =>
  lifeParts(await readLibrary()).others.map((rows, index) => ({
    params: { part: String(index + 2) },
    props: { rows },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.rows);
