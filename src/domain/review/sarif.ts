import { type Level, RULE_NAMES, RULES } from './finding.ts';
import { placesOf } from './places.ts';
import type { Review } from './review.ts';

const SARIF_LEVELS: Readonly<Record<Level, string>> = { wrong: 'error', check: 'warning', form: 'note' };

/** A text that was reviewed, by the path that editors and code hosts know it by. */
export interface ReviewedFile {
  readonly path: string;
  readonly text: string;
  readonly review: Review;
}

/** Reviews as SARIF 2.1.0 (OASIS), for editors and code hosts. Columns are in UTF-16 units. */
export function sarifOf(files: readonly ReviewedFile[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kiem-tra-vien-dan', language: 'vi', rules: RULE_NAMES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(name: (typeof RULE_NAMES)[number]) {
  const { label, level } = RULES[name];
  return {
    id: name,
    shortDescription: { text: label },
    defaultConfiguration: { level: SARIF_LEVELS[level] },
  };
}

function resultsOf({ path, text, review }: ReviewedFile) {
  return placesOf(text, review).map(({ rule, level, message, right, line, column, endLine, endColumn }) => ({
    ruleId: rule,
    level: SARIF_LEVELS[level],
    message: { text: right === undefined ? message : `${message} ${RULES[rule].offer}: ${right}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  }));
}
