import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isAlive, mendPlace, putInPlace } from './in-place.ts';

const ASIDE = 'dang-dung-';

/**
 * Has the site built aside, within the project, and put in its place when all is done: a build that fails, whenever,
 * or is killed leaves the site of the last good one as it was, and two builds do not meet. It must be the last of the
 * integrations, so that what they do to the pages is done aside too.
 */
export function buildAside(): AstroIntegration {
  let aside = '';
  let place = '';
  return {
    name: 'build-aside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        place = fileURLToPath(config.outDir).replace(/\/$/, '');
        mendPlace(place);
        aside = makeAside(fileURLToPath(new URL('.astro/', config.root)));
        const outDir = pathToFileURL(`${aside}/`);
        updateConfig({
          outDir,
          build: { client: new URL('client/', outDir), server: new URL('server/', outDir) },
        });
      },
      'astro:build:done': () => {
        if (aside !== '') orSay(() => putInPlace(aside, place), place);
      },
    },
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'hết chỗ trên đĩa',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'chỉ được đọc, không được ghi ở đó',
  EBUSY: 'thư mục ấy đang là một điểm gắn (mount)',
};

/** What the system refuses is told in a sentence. */
function orSay(put: () => void, place: string): void {
  try {
    put();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const told = new Error(
      `Không đặt được trang vừa dựng vào ${place}: ${REASONS[code] ?? code}. Trang cũ còn nguyên.`,
    );
    told.stack = '';
    throw told;
  }
}

/** An empty folder for this process, gone when it ends; those of processes that were killed are removed. */
function makeAside(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    if (name.startsWith(ASIDE) && !isAlive(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const aside = join(folder, `${ASIDE}${process.pid}`);
  mkdirSync(aside, { recursive: true });
  process.once('exit', () => rmSync(aside, { recursive: true, force: true }));
  return aside;
}
