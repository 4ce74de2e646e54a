/** The built pages say what the table of facts holds them to. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import facts from './facts.json' with { type: 'json' };

describe.each(Object.entries(facts))('%s', async (page, { says, links }) => {
  const html = await readFile(`dist/${page}/index.html`, 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const text = plainText(main);

  test.each([...says.map((words) => ['says', words]), ...links.map((path) => ['links to', path])])(
    '%s %s',
    (how, what) => {
      if (how === 'says') expect(text).toContain(what);
      else expect(main).toContain(`href="/${what}/`);
    },
  );
});

/** Text as a reader sees it, without the marks of sources. */
function plainText(html: string): string {
  return html
    .replace(/<sup.*?<\/sup>/gs, '')
    .replace(/<\/?(?:a|strong|em|time|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#38;', '&')
    .replace(/\s+/g, ' ');
}
