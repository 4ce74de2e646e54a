import type { SourceData } from './schema.ts';

/** Where a source can be read again: its own address, or that of its file in a public repository as it was read. */
export function sourceAddress({ url, file }: Pick<SourceData, 'url' | 'file'>): string | undefined {
  if (url !== undefined || file === undefined) return url;
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return `https://github.com/${file.repository}/blob/${file.commit}/${path}`;
}
