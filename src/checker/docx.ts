import { Unzip, UnzipInflate } from 'fflate';
import { wordText } from '../domain/language/word-text.ts';

/** The part of a .docx that holds its text. */
const BODY = 'word/document.xml';
/** Bytes of it beyond which nobody wrote it by hand: a bomb, or pictures in the text. */
const LONGEST = 64 * 1024 * 1024;
/** Bytes that are unpacked at a time, so that a bomb is left before it has grown. */
const STEP = 64 * 1024;

/** Reads the text of a .docx. What is broken, packed to burst, or no .docx at all is refused in a sentence. */
export function docxText(bytes: Uint8Array): { text: string } | { refusal: string } {
  try {
    const body = bodyOf(bytes);
    if (body === undefined)
      return { refusal: 'Tệp này không có phần văn bản của Word. Hãy lưu lại dạng .docx rồi mở.' };
    if (body === 'too long') return { refusal: 'Phần văn bản trong tệp .docx giải nén ra quá lớn nên không đọc.' };
    return { text: wordText(body) };
  } catch {
    return { refusal: 'Tệp .docx hỏng, không đọc được. Hãy mở bằng Word, lưu lại, hoặc chép chữ rồi dán vào.' };
  }
}

/** Unpacks the body alone, step by step, as long as it is not too long. */
function bodyOf(bytes: Uint8Array): string | 'too long' | undefined {
  const decoder = new TextDecoder();
  let body: string | undefined;
  let length = 0;
  let done = false;
  const unzip = new Unzip((file) => {
    if (file.name !== BODY || body !== undefined) return;
    body = '';
    file.ondata = (error, part, final) => {
      if (error) throw error;
      length += part.length;
      if (length <= LONGEST) body += decoder.decode(part, { stream: !final });
      done ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !done && length <= LONGEST; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  if (length > LONGEST) return 'too long';
  if (body !== undefined && !done) throw new Error('the body ends too early');
  return body;
}
