import { directiveName } from '../content/identity.ts';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { formatDate } from '../language/dates.ts';
import { slugify } from '../language/vietnamese.ts';

/** The picture that stands for a directive where its address is shared. */
export interface SharePicture {
  /** Of its file, without ending. */
  readonly slug: string;
  readonly name: string;
  readonly title: string;
  /** Issuer and date. */
  readonly facts: string;
}

/**
 * A collection of more directives has one picture for all of a kind and an issuer, for those of each would be a quarter
 * of its bytes; what the picture does not say stands beside it wherever an address is shared.
 */
const OWN_MOST = 500;

/** Whether each directive has a picture of its own. */
export function hasOwnPictures(directives: number): boolean {
  return directives <= OWN_MOST;
}

/** The picture of a directive. `hasOwn`: whether it has one of its own. */
export function sharePicture(
  { slug, data }: { readonly slug: string; readonly data: DirectiveData },
  issuer: BodyData | undefined,
  hasOwn: boolean,
): SharePicture {
  if (!hasOwn) {
    return { slug: `loai-${slugify(data.kind)}-${data.issuer}`, name: data.kind, title: issuer?.name ?? '', facts: '' };
  }
  const facts = [issuer?.name, data.issued && formatDate(data.issued)].filter(Boolean).join(', ');
  return { slug, name: directiveName(data), title: data.title, facts };
}
