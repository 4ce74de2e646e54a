import { astro } from './astro.ts';

/** Builds the site once, before all tests, into `dist/`. */
export default async function buildSite(): Promise<void> {
  const { code, output } = await astro(['build']);
  if (code !== 0) throw new Error(output);
}
