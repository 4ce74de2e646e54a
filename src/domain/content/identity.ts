import { slugify } from '../language/vietnamese.ts';
import { kindNamed } from '../party/kinds.ts';
import { type DirectiveNumber, numberSlug, parseNumber } from '../party/number.ts';
import type { BodyData, DirectiveData } from './schema.ts';
import { slugYear } from './when.ts';

/** The number with the parts that the front matter gives elsewhere: "107" of a body whose organ is TU is 107-KH/TU. */
export function completeNumber(directive: DirectiveData, issuer: BodyData | undefined): DirectiveNumber | undefined {
  const { number, kind } = directive;
  if (number === undefined) return undefined;
  const printed = parseNumber(number);
  if (printed) return printed;
  const code = kindNamed(kind).codes[0];
  return code && issuer?.organ ? { serial: Number(number), kind: code, organ: issuer.organ } : undefined;
}

/** How a page names a directive: "Kết luận số 21-KL/TW", "Kế hoạch số 107", or its kind alone while it has no number. */
export function directiveName({ kind, number, status }: DirectiveData): string {
  if (number !== undefined) return `${kind} số ${number}`;
  return status.state === 'draft' ? `Dự thảo ${kind.toLowerCase()}` : kind;
}

/**
 * The file name that goes with a directive: number, place of a local body, year. A draft has "du-thao" for its
 * number; a serial whose symbol no source prints has the name of the body. `…` stands for a year not yet known.
 */
export function expectedSlug(
  slug: string,
  directive: DirectiveData,
  issuerSlug: string,
  issuer: BodyData | undefined,
): string {
  const number = completeNumber(directive, issuer);
  const place = issuer?.place ? [slugify(issuer.place)] : [];
  const year = directive.issued?.slice(0, 4) ?? slugYear(slug) ?? '…';
  if (number) return [numberSlug(number), ...place, year].join('-');
  if (directive.number) return [directive.number, issuerSlug, year].join('-');
  return ['du-thao', ...place, year].join('-');
}
