/** The worker that unpacks .docx files; it is loaded when one is opened. */
import { docxText } from './docx.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(docxText(data)));
