import { slugify } from '../language/vietnamese.ts';

/** What "21-KL/TW" says. A number is not an identity: it restarts for each kind, body and term. */
export interface DirectiveNumber {
  /** Without leading zeros. */
  readonly serial: number;
  /** Code of the kind, as in kinds.ts: "KL", "QĐ". */
  readonly kind: string;
  /** Code of the issuing body: "TW", "TU", "UBKTTW". */
  readonly organ: string;
}

const CANONICAL = /^(\d{1,4})-(\p{Lu}\p{L}{0,3})\/(\p{Lu}[\p{L}\d]{0,11})$/u;

/** Reads a number in canonical form ("03-KH/TW"); undefined when it has any other form. */
export function parseNumber(text: string): DirectiveNumber | undefined {
  const [, serial, kind, organ] = CANONICAL.exec(text) ?? [];
  return serial && kind && organ ? { serial: Number(serial), kind, organ } : undefined;
}

/** Canonical form, the serial at least two digits long: "03-KH/TW". */
export function formatNumber(number: DirectiveNumber): string {
  return `${String(number.serial).padStart(2, '0')}-${number.kind}/${number.organ}`;
}

/** Whether two numbers are one, whatever the kind: "08-QĐ/TW" and "08-QĐi/TW" are written for each other. */
export function isSameNumber(a: DirectiveNumber, b: DirectiveNumber): boolean {
  return a.serial === b.serial && a.organ === b.organ && a.kind.replace(/i$/, '') === b.kind.replace(/i$/, '');
}

/** The number as it stands in a file name and an address: "37-QĐ/TW" gives "37-qd-tw". */
export function numberSlug(number: DirectiveNumber): string {
  return slugify(formatNumber(number));
}
