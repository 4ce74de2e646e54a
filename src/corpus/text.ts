import { type Position, type Problem, START } from '../domain/content/problem.ts';

type Fault = Omit<Problem, 'file'>;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the bytes of a content file, with line feeds for whatever ends its lines. Bytes that are not UTF-8 are a fault
 * at the first of them, and the text is then empty.
 */
export function decode(bytes: Uint8Array): { text: string; faults: Fault[] } {
  try {
    const text = UTF8.decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n'), faults: [] };
  } catch {
    return { text: '', faults: [notUtf8(bytes)] };
  }
}

/** Anything but Latin letters with their marks, and the signs that Vietnamese prose is printed with. */
const UNKNOWN =
  /[^\n\x20-\x7E\u00A0\u00A3\u00A5\u00A7\u00A9\u00AB\u00AE\u00B0-\u00B3\u00B7\u00B9\u00BB-\u00BE\u00C0-\u024F\u1E00-\u1EFF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2030\u2032\u2033\u20AB\u20AC\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/;

/** What is seen as nothing or as a blank, by its name. */
const UNSEEN: Readonly<Record<string, string>> = {
  '\0': 'ký tự rỗng',
  '\t': 'dấu tab',
  '\u00AD': 'gạch nối mềm',
  '\u200B': 'khoảng trắng rộng 0',
  '\u200E': 'dấu chỉ hướng chữ',
  '\u200F': 'dấu chỉ hướng chữ',
  '\u202E': 'dấu đảo hướng chữ',
  '\u2028': 'dấu ngắt dòng lạ',
  '\uFEFF': 'dấu thứ tự byte giữa tệp',
  '\uFFFD': 'chữ đã hỏng khi chuyển mã',
};

/** No file tells more of them; the first show what happened. */
const MOST_TOLD = 20;

/**
 * Letters that look right and are not: Ð (U+00D0) for Đ, marks standing apart from their letter (NFD), and all that is
 * neither a Latin letter nor a sign of Vietnamese prose.
 */
export function checkLetters(text: string): Fault[] {
  // Marks that stand apart are among what is unknown, so most texts have neither.
  return UNKNOWN.test(text) ? [...strangers(text), ...icelandic(text), ...marksApart(text)] : icelandic(text);
}

function icelandic(text: string): Fault[] {
  return [...text.matchAll(/[\u00D0\u00F0]/g)].map(({ index }) => ({
    ...positionAt(text, index),
    rule: 'chu-d',
    message: 'Có chữ Ð (U+00D0) của tiếng Iceland thay cho Đ (U+0110)',
    hint: 'Gõ lại chữ này bằng bộ gõ tiếng Việt.',
  }));
}

function marksApart(text: string): Fault[] {
  const apart = text.matchAll(/\P{M}\p{M}+/gu).find(([letters]) => letters !== letters.normalize('NFC'));
  if (!apart) return [];
  return [
    {
      ...positionAt(text, apart.index),
      rule: 'to-hop',
      message: `Dấu đứng rời khỏi chữ (Unicode tổ hợp) ở “${apart[0].normalize('NFC')}”`,
      hint: 'Chuyển cả tệp sang Unicode dựng sẵn (NFC).',
    },
  ];
}

function strangers(text: string): Fault[] {
  return [...text.matchAll(/(?:[^\n\x20-\x7E]|[\x20-\x7E](?=\p{M}))\p{M}*/gu)]
    .filter(([cluster]) => [...cluster.normalize('NFC')].some((sign) => UNKNOWN.test(sign)))
    .slice(0, MOST_TOLD)
    .map(({ 0: cluster, index }) => {
      const sign = [...cluster].find((each) => UNKNOWN.test(each)) ?? cluster;
      const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const name = UNSEEN[sign] ?? (/^[\p{C}\p{Z}\p{M}]$/u.test(sign) ? 'ký tự không nhìn thấy' : `“${sign}”`);
      return {
        ...positionAt(text, index),
        rule: 'ky-tu-la',
        message: `Có ${name} (${code}); chữ Việt không dùng ký tự này`,
        hint: 'Xóa đi, hoặc gõ lại bằng bộ gõ tiếng Việt.',
      };
    });
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
