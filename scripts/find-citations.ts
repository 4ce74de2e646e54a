/**
 * Says which directives a text on standard input cites: npm run --silent cite < article.txt
 * With --jsonl every line is {"id", "text", "context"?} and is answered by a line {"id", "mentions"}.
 */
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { contentPath, orEnd } from '../src/build/settings.ts';
import { readCatalogue } from '../src/corpus/catalogue.ts';
import { describeCitations, mentionsIn, type Passage } from '../src/domain/resolve/cite.ts';

const catalogue = await readCatalogue(
  resolve(
    import.meta.dirname,
    '..',
    orEnd(() => contentPath(process.env)),
  ),
);
const input = await text(process.stdin);

if (process.argv.includes('--jsonl')) {
  const passages = input
    .split('\n')
    .filter((line) => line.trim())
    .map((line): Passage => JSON.parse(line));
  const answers = passages.map((passage) =>
    JSON.stringify({ id: passage.id, mentions: mentionsIn(passage, catalogue) }),
  );
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(''));
} else {
  process.stdout.write(describeCitations(input, catalogue));
}
