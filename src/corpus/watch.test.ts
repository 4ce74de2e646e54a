import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentFolder, SMALL_CONTENT } from '../tests/content-folder.ts';
import { watchContent } from './watch.ts';

test('what is saved, added, renamed and removed is noticed, in a new folder too', async () => {
  const { folder, write, remove, dispose } = await contentFolder(SMALL_CONTENT);
  const changed = vi.fn();
  const stop = watchContent(folder, changed);
  const file = join(folder, 'nguon/bien-tap.md');
  const steps: [name: string, step: () => Promise<unknown>][] = [
    ['saved', () => writeFile(file, 'khác')],
    ['saved as editors do', () => writeFile(`${file}.tmp`, 'mới').then(() => rename(`${file}.tmp`, file))],
    ['added', () => write('nguon/moi.md', 'mới')],
    ['removed', () => remove('nguon/moi.md')],
    ['a new folder', () => mkdir(join(folder, 'hoi-nghi'))],
    ['added in the new folder', () => write('hoi-nghi/moi.md', 'mới')],
    ['the folder removed', () => rm(join(folder, 'hoi-nghi'), { recursive: true })],
  ];
  for (const [name, step] of steps) {
    changed.mockClear();
    await step();
    await vi.waitFor(() => expect(changed, name).toHaveBeenCalled(), { timeout: 120_000 });
    await new Promise((settled) => setTimeout(settled, 100));
  }
  stop();
  await dispose();
});
