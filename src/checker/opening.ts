import { clean } from '../domain/language/clean.ts';
import { openDocx } from './open-docx.ts';
import { type Read, readText } from './read-file.ts';

/** Opens a file: its text as a reader sees it, or why it cannot be read. */
export async function openFile(file: File): Promise<Read> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { refusal: 'Trình duyệt không đọc được tệp này. Hãy chép tệp về máy rồi mở lại.' };
  const read = await readText(file.name, new Uint8Array(bytes), openDocx);
  if ('refusal' in read || !/\.html?$/i.test(file.name)) return read;
  const { text } = clean(read.text, 'html');
  return {
    text: text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*\n\s*/g, '\n\n')
      .trim(),
  };
}
