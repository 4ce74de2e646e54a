import type { Format } from '../language/clean.ts';
import type { CitationContext } from './context.ts';

/** A text to be read, with what is known of where it stands. */
export interface Passage {
  readonly id: unknown;
  readonly text: string;
  readonly format: Format;
  readonly context: CitationContext;
}

const FORMATS: readonly Format[] = ['plain', 'markdown', 'html'];

/**
 * Reads a line of JSON Lines: {"id", "text", "format"?, "context"?}, the context with "page_province", "page_issuer" and
 * "page_date" (ISO day, month or year), each of which may be missing or null.
 * @returns the passage, or what is wrong with the line and how to mend it.
 */
export function readPassage(line: string): Passage | { readonly error: string } {
  const data = parse(line);
  if (!isRecord(data)) return { error: 'Dòng này không phải là một đối tượng JSON. Viết dạng {"id": 1, "text": "…"}.' };
  const { id = null, text, format = 'plain', context } = data;
  if (typeof text !== 'string')
    return { error: 'Trường "text" thiếu hoặc không phải là chuỗi. Viết dạng {"id": 1, "text": "…"}.' };
  const known = FORMATS.find((each) => each === format);
  if (!known) return { error: `Trường "format" là ${JSON.stringify(format)}. Viết một trong: ${FORMATS.join(', ')}.` };
  const page = isRecord(context) ? context : {};
  const date = /^\d{4}(-\d{2}){0,2}/.exec(textOf(page.page_date) ?? '')?.[0];
  return {
    id,
    text,
    format: known,
    context: { place: textOf(page.page_province), issuer: textOf(page.page_issuer), date },
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function textOf(data: unknown): string | undefined {
  return typeof data === 'string' ? data : undefined;
}
