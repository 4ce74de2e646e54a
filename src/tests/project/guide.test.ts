/** The guide for authors says what the code does: every rule, every field, every command. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldGuide } from '../../author/field-guide.ts';
import { COLLECTION_NAMES } from '../../domain/content/collections.ts';
import { RULES, RULES_PAGE } from '../../domain/content/rules.ts';
import { parseEditorial } from '../../markdown/editorial.ts';

const read = (name: string) => readFileSync(`content/trang/${name}.mdx`, 'utf8');

test('every rule has a section under the address that its faults name, and every section is of a rule', () => {
  const page = parseEditorial(read(RULES_PAGE).replace(/^---\n[\s\S]*?\n---\n/, ''));
  const headings = 'parsed' in page ? page.parsed.headings : [];
  const sections = headings.filter(({ depth }) => depth === 3).map(({ slug }) => slug);
  expect(sections.toSorted()).toEqual(RULES.toSorted());
});

test.each(COLLECTION_NAMES)('the guide lists the fields of %s as the schema has them', (collection) => {
  const [, section = ''] = read('cac-truong').split(`Thư mục \`content/${collection}\`.`);
  const own = section.split('\n## ')[0] ?? '';
  expect(own.split('\n').filter((line) => /^ *- /.test(line))).toEqual(fieldGuide(collection));
});

test('the commands that the guide names are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...read('huong-dan-bien-tap').matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(['new', 'check', 'dev', 'accept']));
  for (const name of named) expect(scripts).toHaveProperty(String(name));
});
