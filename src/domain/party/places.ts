import { isCapital, phraseAt, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';

/** Provinces and cities under the centre, before and after the mergers of 1/7/2025. */
const PLACES = (
  'An Giang, Bà Rịa - Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, ' +
  'Bình Phước, Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đắk Lắk, Đăk Lăk, Đắk Nông, Đăk Nông, Đắc Nông, ' +
  'Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, ' +
  'Hậu Giang, Hòa Bình, Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, ' +
  'Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, ' +
  'Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, ' +
  'Thanh Hóa, Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, ' +
  'Yên Bái'
)
  .split(', ')
  .map((name) => ({ words: fold(name).split(' '), key: placeKey(name), marks: marksOf(name) }));
const FIRST_WORDS = new Set(PLACES.map((place) => place.words[0]));

/** Capitalised words that are not the first part of a person's name: "Báo Đắk Nông", "Tại Quảng Nam". */
const LEADS = new Set(['bao', 'tai', 'o']);
/** First words of Hồ Chí Minh and Hòa Bình, which are more often a man and peace. */
const NEVER_ALONE = new Set(['ho', 'hoa']);

/** A province for comparing: "tỉnh Đăk Nông" and "Đắk Nông" are one. */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/^(tinh|thanh pho|tp\.?)\s+/, '')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\bdac\b/g, 'dak')
    .trim();
}

/**
 * Reads the name of a province.
 * @param sure true when a word before it ("tỉnh", "Tỉnh ủy") says that it is one; else it must be a name of its own,
 * every mark as it should be: Lâm Đông and Phan Thái Bình are people.
 */
export function placeAt(
  tokens: readonly Token[],
  at: number,
  sure: boolean,
): { place: string; next: number } | undefined {
  const token = tokens[at];
  if (!token || !FIRST_WORDS.has(token.folded) || !isCapital(token)) return undefined;
  const before = tokens[at - 1];
  if (!sure && isCapital(before) && !LEADS.has(before?.folded ?? '') && token.gap === 'space') return undefined;
  if (!sure && NEVER_ALONE.has(token.folded)) return undefined;
  for (const { words, key, marks } of PLACES) {
    const next = phraseAt(tokens, at, words);
    if (!next || (!sure && isCapital(tokens[next]))) continue;
    const written = tokens.slice(at, next).map((piece) => piece.text);
    if (sure || marksOf(written.join(' ')) === marks) return { place: key, next };
  }
  return undefined;
}

/** The marks of a name in one order, so that hoà is hòa but Đông is not Đồng. */
function marksOf(name: string): string {
  return [...name.normalize('NFD')]
    .filter((sign) => /\p{M}/u.test(sign))
    .sort()
    .join('');
}
