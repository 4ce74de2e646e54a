import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds in which the events of one save, or of a switch of branch, come together. */
const SETTLE = 50;

/**
 * Calls `changed` after anything in a content folder or in one of its folders was saved, added, renamed or removed;
 * the function it gives ends that.
 */
export function watchContent(folder: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const follow = () => {
    const folders = [folder, ...foldersIn(folder)];
    for (const [path, watcher] of watchers) {
      if (folders.includes(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of folders)
      if (!watchers.has(path))
        watchers.set(
          path,
          watch(path, () => noticed(path)),
        );
  };
  const noticed = (path: string) => {
    if (path === folder) follow();
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE);
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
