/** Bytes of a file beyond which it is not opened. */
const LARGEST = 30 * 1024 * 1024;
/** Letters of a text beyond which it is not checked: some two thousand pages. */
export const LONGEST_TEXT = 5_000_000;

/** The text of a file, or why it is not read. */
export type Read = { readonly text: string } | { readonly refusal: string };

/**
 * Reads the text of a file by its name and bytes; what is no text is refused in a sentence that says what to do.
 * `openDocx`: how a .docx is unpacked.
 */
export async function readText(
  name: string,
  bytes: Uint8Array,
  openDocx: (bytes: Uint8Array) => Read | Promise<Read>,
): Promise<Read> {
  if (bytes.length > LARGEST) return { refusal: `Tệp lớn quá ${LARGEST / 1024 / 1024} MB nên không mở.` };
  if (/\.docx$/i.test(name)) return within(await openDocx(bytes));
  if (/\.(pdf|doc|odt|rtf)$/i.test(name)) {
    return { refusal: 'Chưa đọc được dạng tệp này. Hãy lưu thành .docx hoặc .txt, hoặc chép chữ rồi dán vào.' };
  }
  return within(decoded(bytes));
}

/** A text that is not too long to be checked. */
function within(read: Read): Read {
  if ('refusal' in read || read.text.length <= LONGEST_TEXT) return read;
  return { refusal: tooLong() };
}

/** What is said of a text that is too long. */
export function tooLong(): string {
  return `Văn bản dài quá ${LONGEST_TEXT / 1_000_000} triệu chữ cái; hãy chia ra rồi kiểm tra từng phần.`;
}

function decoded(bytes: Uint8Array): Read {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // Told below, with the cure.
  }
  return { refusal: 'Tệp này không phải văn bản UTF-8. Hãy lưu lại bằng bảng mã UTF-8, hoặc chép chữ rồi dán vào.' };
}
