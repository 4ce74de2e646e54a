/** Milliseconds after which a file is taken for lost. */
const PATIENCE = 12_000;

/** Files fetched once and kept. */
export interface KeptFiles {
  /** Stands in for `fetch`: what is on its way or here is not asked for again, what failed is. */
  readonly fetch: typeof fetch;
  /** Takes a file that somebody else fetches; when it comes to nothing, it is asked for here. */
  readonly expect: (address: string, coming: Promise<ArrayBuffer | undefined>) => void;
  /** A file of JSON. Rejects when it does not come, or comes cut off. */
  readonly json: <T>(address: string) => Promise<T>;
  /** Throws when a file has failed since the last call. */
  readonly check: () => void;
}

/** Keeps files that `load` fetches. */
export function keepFiles(load: typeof fetch): KeptFiles {
  const kept = new Map<string, Promise<ArrayBuffer>>();
  let failed: unknown;

  const bytes = (address: string): Promise<ArrayBuffer> => {
    const coming = kept.get(address) ?? ask(address);
    kept.set(address, coming);
    return coming;
  };

  const ask = (address: string): Promise<ArrayBuffer> =>
    load(address, { signal: AbortSignal.timeout(PATIENCE) })
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        return response.arrayBuffer();
      })
      .catch((error: unknown) => {
        failed = error;
        kept.delete(address);
        throw error;
      });

  return {
    expect: (address, coming) => {
      kept.set(
        address,
        coming.then((content) => content ?? ask(address)),
      );
    },
    fetch: async (input) => new Response(await bytes(String(input))),
    json: async (address) => {
      try {
        return JSON.parse(new TextDecoder().decode(await bytes(address)));
      } catch (error) {
        kept.delete(address);
        throw error;
      }
    },
    check: () => {
      const error = failed;
      failed = undefined;
      if (error !== undefined) throw error;
    },
  };
}
