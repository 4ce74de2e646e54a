import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';

interface Room {
  /** "src/domain/party/" */
  readonly folder: string;
  /** What the table says it may import: `domain/party`, Node … */
  readonly allowed: readonly string[];
}

/** The table of README, "Where things live". */
const ROOMS = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(src\/.+?\/)` \|.*\| (.*) \|$/gm)]
  .map(([, folder = '', cell = '']): Room => ({ folder, allowed: cell.replaceAll('`', '').split(', ') }))
  .filter(({ folder }) => folder !== 'src/tests/');

/** Modules that a room may import only when its row says so. */
const PACKAGES = [
  ['Node', 'node:fs/promises'],
  ['astro:content', 'astro:content'],
  ['pagefind', 'pagefind'],
  ['yaml', 'yaml'],
  ['unified', 'remark-parse'],
  ['pictures', 'fontkitten'],
  ['fflate', 'fflate'],
  [undefined, 'vitest'],
  [undefined, 'playwright-core'],
] as const;

/** Rooms of pages and parts of pages. */
const ENDINGS = new Map(['components', 'layouts', 'pages'].map((name) => [`src/${name}/`, 'astro']));

/** Every import that can be tried: from a room, what is imported, and whether the table allows it. */
const TRIES = ROOMS.flatMap(({ folder, allowed }, from) => [
  ...ROOMS.map((other, to) => {
    const may = from === to || allowed.includes(other.folder.replace(/^src\/|\/$/g, ''));
    return { file: join(folder, `to-${to}.${ENDINGS.get(folder) ?? 'ts'}`), specifier: way(folder, other.folder), may };
  }),
  ...ROOMS.flatMap((other, to) => {
    if (from === to || allowed.includes(other.folder.replace(/^src\/|\/$/g, ''))) return [];
    const inner = join(folder, 'inner');
    return [{ file: join(inner, `to-${to}.ts`), specifier: way(inner, other.folder), may: false }];
  }),
  ...PACKAGES.map(([name, specifier], at) => {
    return { file: join(folder, `package-${at}.ts`), specifier, may: name !== undefined && allowed.includes(name) };
  }),
  { file: join(folder, 'up.ts'), specifier: relative(folder, 'src/content.config.ts'), may: false },
]);

/** How a file in one folder names a file in another. */
function way(from: string, to: string): string {
  const path = relative(from, join(to, 'probe.ts'));
  return path.startsWith('.') ? path : `./${path}`;
}

const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the linter refuses every import that the table of README does not allow, and no other', () => {
  const config = JSON.parse(readFileSync('.biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ overrides: config.overrides }));
  for (const { file, specifier } of TRIES) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    const text = `import { probe } from '${specifier}';\nconsole.log(probe);\n`;
    writeFileSync(join(folder, file), file.endsWith('.astro') ? `---\n${text}---\n` : text);
  }
  copyFileSync('package.json', join(folder, 'package.json'));
  const refused = refusedFiles();
  const wrong = TRIES.filter(({ file, may }) => refused.has(file) === may);
  expect(ROOMS.length).toBeGreaterThan(15);
  expect(wrong.map(({ file, specifier, may }) => `${file}: ${specifier} ${may ? 'refused' : 'passes'}`)).toEqual([]);
});

/** The files in which the linter reports a restricted import. */
function refusedFiles(): ReadonlySet<string> {
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const bin = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  try {
    execFileSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return new Set([...stdout.matchAll(/"path":(?:\{"file":)?"([^"]+)"/g)].map(([, path = '']) => path));
  }
  return new Set();
}
