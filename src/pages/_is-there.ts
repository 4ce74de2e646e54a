import type { Library } from '../domain/views/library.ts';

/** Whether a page is there; another content need not have what ours has moved to. */
export function isThere(
  address: string,
  { directives, conferences, inspections, bodies, terms, sources }: Library,
): boolean {
  const [, collection, slug = ''] = address.split('/');
  switch (collection) {
    case 'van-ban':
      return directives.has(slug);
    case 'hoi-nghi':
      return conferences.has(slug);
    case 'kiem-tra':
      return inspections.has(slug);
    case 'co-quan':
      return bodies.has(slug);
    case 'thuat-ngu':
      return terms.has(slug);
    case 'nguon':
      return sources.has(slug);
    default:
      return true;
  }
}
