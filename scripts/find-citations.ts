/**
 * Says which directives a text on standard input cites: npm run --silent cite < article.txt
 * With --jsonl every line is {"id", "text", "context"?} and is answered by a line {"id", "mentions"}.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { describeCitations, mentionsIn, type Passage } from '../src/domain/cite.ts';
import type { CatalogueEntry } from '../src/domain/resolve.ts';
import type { BodyData, DirectiveData } from '../src/domain/schema.ts';

const catalogue = readCatalogue(resolve(import.meta.dirname, '..', process.env.CONTENT_DIR ?? 'content'));
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

/** For now: front matter as it stands, unchecked. To be replaced by the corpus. */
function readCatalogue(folder: string): CatalogueEntry[] {
  const bodies = new Map(frontMatters<BodyData>(join(folder, 'co-quan')).map(({ slug, data }) => [slug, data]));
  return frontMatters<DirectiveData>(join(folder, 'van-ban')).map(({ slug, data }) => {
    const { kind, number, issuer, issued, term, title } = data;
    const body = bodies.get(issuer);
    const year = Number(/\d{4}$/.exec(slug)?.[0]) || undefined;
    return {
      slug,
      kind,
      number,
      organ: body?.organ,
      issuer: body?.name ?? '',
      place: body?.place,
      issued,
      year,
      term,
      title,
      clauses: [],
    };
  });
}

function frontMatters<T>(folder: string): { slug: string; data: T }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, yaml = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      return { slug: name.slice(0, -3), data: parse(yaml) as T };
    });
}
