import type { ReviewedSite } from '../../scripts/review-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the content, or of the content and what `growth.ts` adds. */
    readonly site: ReviewedSite;
    /** The folder of the sample site, built from `sample-content.ts`. */
    readonly sample: string;
  }
}
