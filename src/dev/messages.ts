/** What the server of `astro dev` and the pages open in it say to each other. */

/** From the server: all faults of the content. */
export const FAULTS = 'content:faults';

/** From a page: it wants to be told the faults. */
export const ASK_FAULTS = 'content:ask-faults';
