/** What stands in the holes of the pattern of a route. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/**
 * The path of a page below the base of the site; that of a page ends with a slash. In: the pattern of its route as
 * Astro writes it, such as "/van-ban/[slug]/vien-dan/[...page]", and what stands in its holes, the last of which may
 * be empty.
 */
export function pathOf(route: string, params: Params): string {
  const path = route.replace(/\[(?:\.{3})?(\w+)\]/g, (_hole, name: string) => String(params[name] ?? ''));
  return /\.\w+$/.test(route) || path.endsWith('/') ? path : `${path}/`;
}
