/** How one directive stands to an older one. A relation is written once, in the newer document. */

/** Names for readers: `label` heads the list on the newer document, `inverse` the one on the older. */
interface RelationNames {
  readonly label: string;
  readonly inverse: string;
}

export const RELATION_TYPES = [
  'basis',
  'implements',
  'guides',
  'amends',
  'replaces',
  'continues',
  'cites',
  'related',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

export const RELATIONS: Readonly<Record<RelationType, RelationNames>> = {
  basis: { label: 'Căn cứ', inverse: 'Là căn cứ của' },
  implements: { label: 'Triển khai', inverse: 'Được triển khai bởi' },
  guides: { label: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
  amends: { label: 'Sửa đổi', inverse: 'Được sửa đổi bởi' },
  replaces: { label: 'Thay thế', inverse: 'Bị thay thế bởi' },
  continues: { label: 'Kế thừa, tiếp tục', inverse: 'Được kế thừa, tiếp tục bởi' },
  cites: { label: 'Viện dẫn', inverse: 'Được viện dẫn bởi' },
  related: { label: 'Liên quan về chủ đề', inverse: 'Liên quan về chủ đề' },
};
