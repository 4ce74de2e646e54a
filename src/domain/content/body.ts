import type { BodyData } from './schema.ts';

/** The name of an issuing body, with its place unless the name holds it: "Đảng ủy, Khánh Hòa". */
export function bodyName({ name, place }: BodyData): string {
  return place === undefined || name.includes(place) ? name : `${name}, ${place}`;
}

/** The place of a local body, for names that another place may have too. */
export function bodyPlace({ level, place }: BodyData): string | undefined {
  return level === 'central' ? undefined : place;
}

/** Levels of issuing bodies from the top, with the heading of their list. */
export const LEVELS: readonly { readonly level: BodyData['level']; readonly label: string }[] = [
  { level: 'central', label: 'Trung ương' },
  { level: 'province', label: 'Tỉnh, thành phố' },
  { level: 'other', label: 'Cơ quan khác' },
];
