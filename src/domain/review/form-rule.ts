import { decodeEntity } from '../language/entities.ts';
import { type Kind, kindNamed } from '../party/kinds.ts';
import { formatNumber, parseNumber } from '../party/number.ts';
import { type Case, figureOf, spanOf } from './case.ts';
import type { Finding, Span } from './finding.ts';

/**
 * The number is not written as the rules on the form of Party documents have it: figures, a hyphen, the code of the
 * kind, a slash, the code of the body, without blanks ("37-QĐ/TW").
 */
export function formFinding(given: Case): Finding | undefined {
  const { text, mention, citation, cited, reading, meant } = given;
  if (cited.form !== 'full') return undefined;
  const figure = figureOf(citation, reading);
  if (figure === undefined) return undefined;
  const span = spanOf(reading, { first: figure, next: citation.place.next });
  const said = cleaned(text.slice(span.start, span.end));
  // Of a list, "số 22, 37 và 41-QĐ/TW", the last alone bears the codes.
  if (/^\d+$/.test(said)) return undefined;
  if (citation.loose && !meant) return looseFinding(mention, span, said);
  const right = meant?.entry.number && parseNumber(meant.entry.number) ? meant.entry.number : rightNumber(given);
  if (right === undefined || isFormOf(said, right, citation.organ)) return undefined;
  return {
    rule: 'form',
    mention,
    ...span,
    message: `Số và ký hiệu viết là “${said}”; theo thể thức văn bản của Đảng viết ${right}.`,
    right,
    fix: { ...span, text: right },
    see: [],
  };
}

/** "35-CT/TƯ": nobody but the writer knows whose number it is. */
function looseFinding(mention: number, span: Span, said: string): Finding {
  return {
    rule: 'form',
    mention,
    ...span,
    message: `Số và ký hiệu viết là “${said}”; ký hiệu của Trung ương là TW, của tỉnh ủy là TU.`,
    right: undefined,
    fix: undefined,
    see: [],
  };
}

/** The number in the right form, with the code of the kind that the text names. */
function rightNumber({ citation: { serial, code, organ, kinds } }: Case): string | undefined {
  const [only, ...more] = kinds;
  const row: Kind | undefined = only && !more.length ? kindNamed(only) : undefined;
  const kind = code ?? row?.codes[0];
  if (serial === undefined || !kind || !organ) return undefined;
  return formatNumber({ serial, kind, organ });
}

/** Whether a number is written in its form; a document's own number may lack the zero or have "QĐi" for "QĐ". */
function isFormOf(said: string, right: string, organ: string | undefined): boolean {
  const plain = (number: string) => number.replace(/^0+/, '').replace('QĐi/', 'QĐ/');
  if (organ === undefined || plain(said) === plain(right)) return true;
  return said === said.toUpperCase() && plain(said) === plain(right).toUpperCase();
}

/** A number without what its reader does not see: markup, invisible signs, the break of a line. */
function cleaned(written: string): string {
  return written
    .normalize('NFC')
    .replace(/&#?\w{1,8};/g, (entity) => decodeEntity(entity) ?? entity)
    .replace(/<[^<>]*>|[*_`\\]|[\u00AD\u200B-\u200F\u2060\uFEFF]|\s*\n\s*/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
