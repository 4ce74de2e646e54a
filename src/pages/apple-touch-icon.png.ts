import type { APIRoute } from 'astro';
import { touchIcon } from '../share/touch-icon.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await touchIcon()), { headers: { 'content-type': 'image/png' } });
