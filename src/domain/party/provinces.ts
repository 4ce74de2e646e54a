import { nearest } from '../language/suggest.ts';
import { placeKey } from './places.ts';

/** The 63 provinces and cities under the centre in 2022, before the mergers of 1/7/2025, in alphabetical order. */
export const PROVINCES_2022: readonly string[] = (
  'An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, ' +
  'Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, ' +
  'Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, ' +
  'Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, ' +
  'Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, ' +
  'Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thành phố Hồ Chí Minh, ' +
  'Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái'
).split(', ');

/** Names that came after 2022. */
const LATER: readonly string[] = ['Huế'];

/** The provinces of 2022, apart by whether one of the places given is theirs. */
export function provinceCoverage(places: readonly string[]): { present: string[]; absent: string[] } {
  const known = new Set(places.map(placeKey));
  return {
    present: PROVINCES_2022.filter((name) => known.has(placeKey(name))),
    absent: PROVINCES_2022.filter((name) => !known.has(placeKey(name))),
  };
}

/** Undefined when a name is that of a province, of 2022 or of today; else the one probably meant, or an empty text. */
export function misnamedProvince(name: string): string | undefined {
  const names = [...PROVINCES_2022, ...LATER];
  if (names.some((known) => placeKey(known) === placeKey(name))) return undefined;
  return nearest(name, names) ?? '';
}
