import { decodeEntity } from './entities.ts';

/** What of WordprocessingML makes text: runs of letters, tabs and breaks, the ends of paragraphs and cells. */
const PART = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^<>]*)?\/>|<\/w:(p|tc)>/g;
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  p: '\n\n',
  tc: '\n\n',
};

/**
 * The text of the body of a Word document (word/document.xml of a .docx), a blank line between paragraphs, in linear
 * time. What was deleted under revision and the instructions of fields are no text. Figures that Word counts by itself
 * are not in the file.
 */
export function wordText(xml: string): string {
  const parts: string[] = [];
  for (const [, letters, sign, end] of xml.matchAll(PART)) {
    parts.push(letters === undefined ? (SIGNS[sign ?? end ?? ''] ?? '') : decoded(letters));
  }
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decoded(letters: string): string {
  return letters.replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, (entity) => decodeEntity(entity) ?? entity);
}
