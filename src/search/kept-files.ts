/** Milliseconds after which a file is taken for lost. */
const PATIENCE = 12_000;

/** Files fetched once and kept. */
export interface KeptFiles {
  /** Stands in for `fetch`: what is on its way or here is not asked for again, what failed is. */
  readonly fetch: typeof fetch;
  /** A file of JSON. Rejects when it does not come, or comes cut off. */
  readonly json: <T>(address: string) => Promise<T>;
  /** Keeps a file of JSON that need not be fetched. */
  readonly give: (address: string, content: unknown) => void;
  /** Throws when a file has failed since the last call. */
  readonly check: () => void;
}

/** Keeps files that `load` fetches. */
export function keepFiles(load: typeof fetch): KeptFiles {
  const kept = new Map<string, Promise<ArrayBuffer>>();
  let failed: unknown;
  const bytesOf = (address: string) => {
    const bytes =
      kept.get(address) ??
      ask(load, address).catch((error: unknown) => {
        failed = error;
        kept.delete(address);
        throw error;
      });
    kept.set(address, bytes);
    return bytes;
  };
  return {
    fetch: async (input) => new Response(await bytesOf(String(input))),
    json: async (address) => JSON.parse(new TextDecoder().decode(await bytesOf(address))),
    give: (address, content) => {
      kept.set(address, Response.json(content).arrayBuffer());
    },
    check: () => {
      const error = failed;
      failed = undefined;
      if (error !== undefined) throw error;
    },
  };
}

async function ask(load: typeof fetch, address: string): Promise<ArrayBuffer> {
  const response = await load(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.arrayBuffer();
}
