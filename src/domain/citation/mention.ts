import type { KindName } from '../party/kinds.ts';

/** A citation while the finder works on it: places in the list of tokens instead of offsets. */
export interface Mention {
  /** First token, and the place behind the last. */
  readonly first: number;
  readonly next: number;
  readonly kinds: readonly [KindName, ...KindName[]];
  readonly code?: string | undefined;
  readonly serial?: number | undefined;
  readonly organ?: string | undefined;
  /** The organ is written TƯ. */
  readonly loose?: boolean;
  /** Nothing but an abbreviation or a word in small letters before the number says what it is: "QĐ 24", "quy định 24". */
  readonly vague?: boolean;
  readonly plenum?: Plenum;
  /** It points back to a document named before, without a number. */
  readonly back?: boolean;
  /** Place behind the last item of the list this is an earlier item of. */
  readonly listNext?: number | undefined;
}

/** A document named after a plenum of the Central Committee: "Nghị quyết Trung ương 4 khóa XII". */
export interface Plenum {
  readonly plenum: number;
  /** Term in Roman figures; undefined when the writer leaves it out. */
  readonly term: string | undefined;
}
