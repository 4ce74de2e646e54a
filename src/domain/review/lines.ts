import { RULES } from './finding.ts';
import { placesOf } from './places.ts';
import { summaryOf } from './report.ts';
import type { ReviewedFile } from './sarif.ts';

/** A review for people at a terminal: "file:line:column  label  words", what is wrong and what to write under it. */
export function reviewLines({ path, text, review }: ReviewedFile): string {
  const places = placesOf(text, review).map(({ line, column, rule, surface, message, right }) =>
    [
      `${path}:${line}:${column}  ${RULES[rule].label}  “${surface}”`,
      `    ${message}`,
      ...(right === undefined ? [] : [`    ${RULES[rule].offer}: ${right}`]),
    ].join('\n'),
  );
  return [...places, summaryOf(review), ''].join('\n');
}

/** The same for programs: one object a file. */
export function reviewJson(files: readonly ReviewedFile[]): string {
  const told = files.map(({ path, text, review }) => ({ file: path, findings: placesOf(text, review) }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
