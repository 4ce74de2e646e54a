/** How many answers fit in, and what is thrown when there is no room for another. */
export interface Limit {
  readonly room: number;
  readonly fault: Error;
}

/** A store of caches as browsers have it, as far as copies use it. */
export function sampleCaches(limit?: Limit): CacheStorage {
  const kept = new Map<string, Map<string, Response>>();
  const addressOf = (asked: RequestInfo | URL) => (asked instanceof Request ? asked.url : String(asked));
  const cacheOf = (files: Map<string, Response>) => ({
    match: async (asked: RequestInfo | URL) => files.get(addressOf(asked))?.clone(),
    keys: async () => [...files.keys()].map((url) => new Request(url)),
    put: async (asked: RequestInfo | URL, answer: Response) => {
      const count = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
      if (limit && count >= limit.room) throw limit.fault;
      files.set(addressOf(asked), answer);
    },
  });
  const caches = {
    keys: async () => [...kept.keys()],
    has: async (name: string) => kept.has(name),
    delete: async (name: string) => kept.delete(name),
    open: async (name: string) => {
      const files = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, files);
      return cacheOf(files);
    },
    match: async (asked: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      kept.get(cacheName)?.get(addressOf(asked))?.clone(),
  };
  return caches as unknown as CacheStorage;
}
