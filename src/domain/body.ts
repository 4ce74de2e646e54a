import type { BodyData } from './schema.ts';

/** The name of an issuing body, with its place unless the name holds it: "Đảng ủy, Khánh Hòa". */
export function bodyName({ name, place }: BodyData): string {
  return place === undefined || name.includes(place) ? name : `${name}, ${place}`;
}
