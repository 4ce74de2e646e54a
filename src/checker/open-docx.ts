import type { Read } from './read-file.ts';

/** Milliseconds after which a file is given up. */
const PATIENCE = 30_000;

/** Unpacks a .docx in a worker of its own, which is loaded for it and ended with it. */
export async function openDocx(bytes: Uint8Array): Promise<Read> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<Read>();
  const late = setTimeout(
    () => resolve({ refusal: 'Đọc tệp .docx quá lâu nên đã dừng. Hãy chép chữ rồi dán vào.' }),
    PATIENCE,
  );
  worker.onmessage = ({ data }: MessageEvent<Read>) => resolve(data);
  worker.onerror = () => resolve({ refusal: 'Không tải được công cụ đọc tệp .docx. Xem lại mạng rồi mở lại.' });
  worker.postMessage(bytes, [bytes.buffer]);
  const read = await promise;
  clearTimeout(late);
  worker.terminate();
  return read;
}
