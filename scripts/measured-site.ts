import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How large a built site is, in a sentence: files, bytes, the largest and the median page. */
export async function measureSite(dist: string): Promise<string> {
  const files: { path: string; bytes: number }[] = [];
  for await (const path of glob('**/*', { cwd: dist })) {
    const info = await stat(join(dist, path));
    if (info.isFile()) files.push({ path, bytes: info.size });
  }
  const pages = files.filter(({ path }) => path.endsWith('.html')).toSorted((a, b) => a.bytes - b.bytes);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const [largest, median] = [pages.at(-1), pages[Math.floor(pages.length / 2)]];
  const byEnding = Object.entries(Object.groupBy(files, ({ path }) => /\.(\w+)$/.exec(path)?.[1] ?? 'khác'))
    .map(([ending, of = []]) => [ending, of.length, of.reduce((sum, { bytes }) => sum + bytes, 0)] as const)
    .toSorted((a, b) => b[2] - a[2])
    .slice(0, 6)
    .map(([ending, count, bytes]) => `${ending} ${count} tệp ${(bytes / 1e6).toFixed(1)} MB`);
  return (
    `${files.length} tệp, ${(total / 1e6).toFixed(1)} MB (${byEnding.join(', ')}); trang lớn nhất ${largest?.path} ` +
    `${largest?.bytes} byte, trung vị ${median?.bytes} byte`
  );
}
