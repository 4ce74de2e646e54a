import { type Position, type Problem, START } from '../domain/content/problem.ts';

type Fault = Omit<Problem, 'file'>;

/** Reads the bytes of a content file. Bytes that are not UTF-8 are a fault at the first of them, and the text is then empty. */
export function decode(bytes: Uint8Array): { text: string; faults: Fault[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), faults: [] };
  } catch {
    return { text: '', faults: [notUtf8(bytes)] };
  }
}

/** Letters that look right and are not: Ð (U+00D0) for Đ, and marks standing apart from their letter (NFD). */
export function checkLetters(text: string): Fault[] {
  const faults: Fault[] = [];
  for (const { index } of text.matchAll(/[\u00D0\u00F0]/g)) {
    faults.push({
      ...positionAt(text, index),
      rule: 'chu-d',
      message: 'Có chữ Ð (U+00D0) của tiếng Iceland thay cho Đ (U+0110)',
      hint: 'Gõ lại chữ này bằng bộ gõ tiếng Việt.',
    });
  }
  const apart = text.matchAll(/\P{M}\p{M}+/gu).find(([letters]) => letters !== letters.normalize('NFC'));
  if (apart) {
    faults.push({
      ...positionAt(text, apart.index),
      rule: 'to-hop',
      message: `Dấu đứng rời khỏi chữ (Unicode tổ hợp) ở “${apart[0].normalize('NFC')}”`,
      hint: 'Chuyển cả tệp sang Unicode dựng sẵn (NFC).',
    });
  }
  return faults;
}

/** The place of an offset in UTF-16 units. */
function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function notUtf8(bytes: Uint8Array): Fault {
  const readable = new TextDecoder().decode(bytes);
  const offset = readable.indexOf('\uFFFD');
  return {
    ...(offset < 0 ? START : positionAt(readable, offset)),
    rule: 'utf-8',
    message: 'Tệp không phải UTF-8',
    hint: 'Lưu lại tệp với bảng mã UTF-8.',
  };
}
