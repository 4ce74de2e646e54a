/** What a clause says first, in our words. */
export interface ClauseWords {
  /** Plain text, without marks and emphasis. */
  readonly text: string;
  /** Keys of its sources. */
  readonly keys: readonly string[];
}

/**
 * The first paragraph, or the first item of a list, under a heading of a text; undefined where the text has no such
 * heading or nothing under it. `markdown` is what the door lets in: headings, paragraphs, lists, tables, marks.
 */
export function clauseWords(markdown: string, heading: string): ClauseWords | undefined {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => /^#{2,3} /.test(line) && plain(line.replace(/^#+ /, '')) === heading);
  if (at < 0) return undefined;
  const start = lines.findIndex((line, index) => index > at && line.trim() !== '');
  const first = lines[start] ?? '';
  if (start < 0 || /^[#|]/.test(first)) return undefined;
  const end = lines.findIndex((line, index) => index > start && (line.trim() === '' || /^ *[-*\d]/.test(line)));
  const block = lines.slice(start, end < 0 ? lines.length : end).join(' ');
  const keys = [...block.matchAll(/\[\^([^\]]+)\]/g)].map(([, key = '']) => key);
  return { text: plain(block.replace(/^(?:[-*]|\d+\.) +/, '')), keys: [...new Set(keys)] };
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*?|\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
