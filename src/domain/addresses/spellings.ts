import { fold } from '../language/vietnamese.ts';
import { type DirectiveNumber, formatNumber, numberSlug } from '../party/number.ts';

/**
 * Paths, other than its address, that people type for a number: with capitals, with đ, with the slash it is printed
 * with, without the leading zero.
 */
export function spellingsOf(number: DirectiveNumber): string[] {
  const printed = formatNumber(number);
  const hyphened = printed.replace('/', '-');
  const slug = numberSlug(number);
  const ascii = fold(printed).toUpperCase();
  const forms = [
    hyphened,
    hyphened.toUpperCase(),
    hyphened.toLowerCase(),
    slug.toUpperCase(),
    printed,
    printed.toLowerCase(),
    ascii,
    ascii.toLowerCase(),
    slug.replace(/^0+/, ''),
  ];
  return [...new Set(forms)].filter((form) => form !== slug);
}
