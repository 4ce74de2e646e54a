/**
 * Says everything that is wrong in the content: `npm run check`. `-- --format json` for programs, `-- --format github`
 * for annotations on a pull request, `-- --watch` to say it again after each save.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, type Format, tell, waiting } from '../src/author/report.ts';
import { contentPath, orEnd } from '../src/build/settings.ts';
import { corpusReader } from '../src/corpus/load.ts';
import { watchContent } from '../src/corpus/watch.ts';
import { siteUrls } from '../src/domain/addresses/urls.ts';
import { ledgerOf } from '../src/ledger/own-ledger.ts';

const { format, watch } = options();
const folder = resolve(orEnd(() => contentPath(process.env)));
const read = corpusReader(folder, siteUrls('/'), ledgerOf(folder));

function check(): void {
  const { problems, files } = read();
  console.log(tell({ problems, files }, format, relative('.', folder)));
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function checkAndWait(): void {
  check();
  console.error(waiting(new Date()));
}

if (watch) {
  checkAndWait();
  watchContent(folder, checkAndWait);
} else check();

function options(): { format: Format; watch: boolean } {
  try {
    const { values } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false } },
    });
    const format = FORMATS.find((name) => name === values.format);
    if (format) return { format, watch: values.watch };
  } catch {
    // What follows says what can be asked for.
  }
  console.error(`Dùng: npm run check -- [--format ${FORMATS.join('|')}] [--watch]`);
  process.exit(2);
}
