/** How one directive stands to an older one. A relation is written once, in the newer document. */

interface Relation {
  /** Heads the list on the newer document. */
  readonly label: string;
  /** Heads the list on the older one. */
  readonly inverse: string;
  /** What the newer one does to the older, for a sentence: "Dự thảo không thể thay thế văn bản khác". */
  readonly verb: string;
  /**
   * How far the relation leads back in time. acyclic: to what was there before, so that such relations make no circle;
   * dated: to nothing newer, but two may name each other; free: either may be the older.
   */
  readonly order: 'acyclic' | 'dated' | 'free';
  /** The state that it brings about in the older one; two that bring one about exclude each other. */
  readonly brings: 'amended' | 'replaced' | undefined;
  /** Whether by it the newer one carries the older out: it then stands below it in the tree of implementation. */
  readonly carries: boolean;
  /** What schema.org calls it; undefined for our own grouping, which is no property of a legal act. */
  readonly property: 'legislationChanges' | 'legislationApplies' | 'isBasedOn' | 'citation' | undefined;
}

const ROWS = {
  basis: {
    label: 'Căn cứ',
    inverse: 'Là căn cứ của',
    verb: 'căn cứ vào',
    order: 'acyclic',
    brings: undefined,
    carries: false,
    property: 'isBasedOn',
  },
  implements: {
    label: 'Triển khai',
    inverse: 'Được triển khai bởi',
    verb: 'triển khai',
    order: 'acyclic',
    brings: undefined,
    carries: true,
    property: 'legislationApplies',
  },
  guides: {
    label: 'Hướng dẫn',
    inverse: 'Được hướng dẫn bởi',
    verb: 'hướng dẫn',
    order: 'acyclic',
    brings: undefined,
    carries: true,
    property: 'legislationApplies',
  },
  amends: {
    label: 'Sửa đổi',
    inverse: 'Được sửa đổi bởi',
    verb: 'sửa đổi',
    order: 'acyclic',
    brings: 'amended',
    carries: false,
    property: 'legislationChanges',
  },
  replaces: {
    label: 'Thay thế',
    inverse: 'Bị thay thế bởi',
    verb: 'thay thế',
    order: 'acyclic',
    brings: 'replaced',
    carries: false,
    property: 'legislationChanges',
  },
  continues: {
    label: 'Kế thừa, tiếp tục',
    inverse: 'Được kế thừa, tiếp tục bởi',
    verb: 'kế thừa',
    order: 'acyclic',
    brings: undefined,
    carries: false,
    property: 'isBasedOn',
  },
  cites: {
    label: 'Viện dẫn',
    inverse: 'Được viện dẫn bởi',
    verb: 'viện dẫn',
    order: 'dated',
    brings: undefined,
    carries: false,
    property: 'citation',
  },
  related: {
    label: 'Liên quan về chủ đề',
    inverse: 'Liên quan về chủ đề',
    verb: 'liên quan tới',
    order: 'free',
    brings: undefined,
    carries: false,
    property: undefined,
  },
} as const satisfies Readonly<Record<string, Relation>>;

export type RelationType = keyof typeof ROWS;

/** One row a relation, in the order in which a page lists them. */
export const RELATIONS: Readonly<Record<RelationType, Relation>> = ROWS;

export const RELATION_TYPES = Object.keys(ROWS) as [RelationType, ...RelationType[]];

/** The relation that brings a state about; undefined for a state that needs no newer document. */
export function bringing(state: string): RelationType | undefined {
  return RELATION_TYPES.find((type) => RELATIONS[type].brings === state);
}
