import { COLLECTIONS, type Collection } from '../content/collections.ts';

/**
 * Web address of the repository of the site, without a slash at its end: "https://github.com/owner/name". While it is
 * undefined no page offers to be edited.
 */
const REPOSITORY: string | undefined = undefined;

/** Where the file of a page can be edited in a browser; undefined when the site has no public repository. */
export function editAddress(collection: Collection, slug: string, repository = REPOSITORY): string | undefined {
  return repository && `${repository}/edit/main/content/${collection}/${slug}${COLLECTIONS[collection].ending}`;
}
