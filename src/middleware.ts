import { defineMiddleware } from 'astro:middleware';
import { wholeNumbers } from './markdown/whole-numbers.ts';

/** Keeps every number of a directive on one line, on every page and in whatever part of it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(wholeNumbers(await response.text()), response);
});
