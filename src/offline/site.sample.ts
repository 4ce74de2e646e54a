import { digestOf, type KeptFile, PART, RELEASE, type Release, type ReleasePart } from './release.ts';

/** The home page of the sample. */
export const HOME = 'https://vi-du.vn/kho/';

/** Files of a site by their addresses below the home page. */
export type SampleFiles = Readonly<Record<string, string>>;

/** What a network answers: the files of a site and its list; all of it fails while `line.isCut`. `meet` comes before. */
export async function sampleLine(files: SampleFiles) {
  const line = { files: await withList(files), isCut: false, asked: [] as string[], meet: async (_path: string) => {} };
  const load: typeof fetch = async (input, init) => {
    const path = (input instanceof Request ? input.url : String(input)).slice(HOME.length);
    await line.meet(path);
    init?.signal?.throwIfAborted();
    if (line.isCut) throw new TypeError('fetch failed');
    line.asked.push(path);
    const text = line.files[path];
    return new Response(text ?? null, {
      status: text === undefined ? 404 : 200,
      headers: { 'content-type': 'text/html' },
    });
  };
  const publish = async (next: SampleFiles) => {
    line.files = await withList(next);
  };
  return { line, load, publish };
}

async function withList(files: SampleFiles): Promise<SampleFiles> {
  const rows = await Promise.all(
    Object.entries(files).map(async ([path, text]): Promise<KeptFile> => {
      const bytes = new TextEncoder().encode(text);
      return [path, await digestOf(bytes.buffer), bytes.length];
    }),
  );
  const part: ReleasePart = { files: rows, led: [['37/', '/kho/van-ban/37/']] };
  const id = await digestOf(new TextEncoder().encode(JSON.stringify(part)).buffer);
  const release: Release = {
    id,
    files: rows.length,
    bytes: rows.reduce((sum, [, , size]) => sum + size, 0),
    parts: [`${PART}${id}.json`],
  };
  return { ...files, [RELEASE]: JSON.stringify(release), [`${PART}${id}.json`]: JSON.stringify(part) };
}
