/** What a build tells those who keep a copy of the site: which files there are, and what they hold. */

/** The files that never change their address, below the home page: the worker, the release, the page on what is not kept. */
export const WORKER = 'ngoai-tuyen.js';
export const RELEASE = 'ngoai-tuyen/ban-phat-hanh.json';
export const NOT_KEPT = 'ngoai-tuyen/chua-luu/';

/** Begins the names of the parts of the list, each of which tells its content. */
export const PART = 'ngoai-tuyen/tep-';

/** Files of a site whose names change whenever what they hold does. */
export const HASHED = '_astro/';

/** A release of the site. One that is not to be kept by readers is told as `null`, and copies of it are taken away. */
export interface Release {
  /** Digest of the whole list. */
  readonly id: string;
  readonly files: number;
  readonly bytes: number;
  /** The files that make up the list, below the home page. */
  readonly parts: readonly string[];
}

/** A part of the list. */
export interface ReleasePart {
  readonly files: readonly KeptFile[];
  /** Addresses that only lead to another: hosts that can, lead on themselves, and have no page there. */
  readonly led: readonly (readonly [from: string, to: string])[];
}

/** A file by its address below the home page ("van-ban/37-qd-tw-2021/"), the digest of what it holds, its bytes. */
export type KeptFile = readonly [path: string, digest: string, bytes: number];

/** Figures of a digest: enough that no two files of a site are taken for one. */
export const DIGEST = 20;

/** The digest of what a file holds: the first figures of its SHA-256. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, DIGEST / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
