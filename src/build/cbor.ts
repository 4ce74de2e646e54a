/** As much of CBOR (RFC 8949) as the files of Pagefind need to be parted: where an item ends, and how a list begins. */

/** Kinds of items, by the first three bits of each. */
const TEXT = 3;
const LIST = 4;

interface Head {
  readonly kind: number;
  /** A number, or the length of what follows. */
  readonly value: number;
  /** Where the content begins. */
  readonly next: number;
}

/** The items of the list at `at`, each as its bytes. Throws where there is no list. */
export function itemsOf(bytes: Buffer, at: number): Buffer[] {
  const { kind, value, next } = headOf(bytes, at);
  if (kind !== LIST) throw new Error(`CBOR: byte ${at} là loại ${kind}, cần một danh sách (loại ${LIST}).`);
  const items: Buffer[] = [];
  let from = next;
  for (let index = 0; index < value; index++) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

/** The text that an item is. Throws where it is none. */
export function textOf(item: Buffer): string {
  const { kind, value, next } = headOf(item, 0);
  if (kind !== TEXT) throw new Error(`CBOR: mục thuộc loại ${kind}, cần một chuỗi chữ (loại ${TEXT}).`);
  return item.subarray(next, next + value).toString();
}

/** A list of these items. */
export function listOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([encodeHead(LIST, items.length), ...items]);
}

/** A text as an item. */
export function textItem(text: string): Buffer {
  const content = Buffer.from(text);
  return Buffer.concat([encodeHead(TEXT, content.length), content]);
}

function headOf(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [kind, size] = [first >> 5, first & 31];
  if (size < 24) return { kind, value: size, next: at + 1 };
  if (size === 24) return { kind, value: bytes.readUInt8(at + 1), next: at + 2 };
  if (size === 25) return { kind, value: bytes.readUInt16BE(at + 1), next: at + 3 };
  if (size === 26) return { kind, value: bytes.readUInt32BE(at + 1), next: at + 5 };
  throw new Error(`CBOR: byte ${at} là ${first}, không phải một mục có độ dài ghi trước.`);
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, value, next } = headOf(bytes, at);
  if (kind === LIST) {
    let end = next;
    for (let index = 0; index < value; index++) end = endOf(bytes, end);
    return end;
  }
  return kind === 2 || kind === TEXT ? next + value : next;
}

function encodeHead(kind: number, value: number): Buffer {
  const first = kind << 5;
  if (value < 24) return Buffer.from([first | value]);
  if (value < 2 ** 8) return Buffer.from([first | 24, value]);
  const [size, bytes] = value < 2 ** 16 ? [25, 2] : [26, 4];
  const head = Buffer.alloc(1 + bytes);
  head.writeUInt8(first | size);
  head.writeUIntBE(value, 1, bytes);
  return head;
}
