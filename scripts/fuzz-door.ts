/**
 * Changes files of the content at random and sends each through the door, for some minutes:
 * `node scripts/fuzz-door.ts --minutes 10 --seed 1`. Told is every change that makes the door throw, or that takes it
 * more than five seconds or 500 MB; a seed and a round give the same change again.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadCorpus } from '../src/corpus/load.ts';
import { siteUrls } from '../src/domain/addresses/urls.ts';
import { contentFolder } from '../src/tests/content-folder.ts';
import { mutated, randomFrom } from '../src/tests/mutations.ts';
import { RICH_CONTENT } from '../src/tests/rich-content.ts';

const LIMIT_SECONDS = 5;
const LIMIT_MEGABYTES = 500;

interface Round {
  readonly round: number;
  readonly file: string;
  /** Nothing at the start of a round. */
  readonly ms?: number;
  readonly rules?: readonly string[];
  readonly thrown?: string;
}

if (isMainThread) await supervise();
else await mutate(workerData);

/** Runs rounds in a worker; one that hangs or needs too much is told and the next round is another worker's. */
async function supervise(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
  });
  const until = performance.now() + Number(values.minutes) * 60_000;
  const seen = { rounds: 0, clean: 0, slowest: 0, rules: new Set<string>(), failures: [] as string[] };
  for (let next = 0; performance.now() < until; ) next = await watchWorker(Number(values.seed), next, until, seen);
  console.log(
    `${seen.rounds} rounds, ${seen.clean} without a fault, ${seen.rules.size} rules, slowest ${Math.round(seen.slowest)} ms`,
  );
  console.log(seen.failures.length === 0 ? 'Nothing got through.' : seen.failures.join('\n'));
  process.exit(seen.failures.length === 0 ? 0 : 1);
}

type Seen = { rounds: number; clean: number; slowest: number; rules: Set<string>; failures: string[] };

function watchWorker(seed: number, first: number, until: number, seen: Seen): Promise<number> {
  return new Promise((done) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { seed, first },
      resourceLimits: { maxOldGenerationSizeMb: LIMIT_MEGABYTES },
    });
    let now: Round = { round: first, file: '' };
    let timer: NodeJS.Timeout | undefined;
    const end = (failure: string | undefined) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate();
      if (failure) seen.failures.push(`seed ${seed}, round ${now.round}, ${now.file}: ${failure}`);
      done(now.round + 1);
    };
    worker.on('error', (error) => end(String(error)));
    worker.on('message', (message: Round) => {
      now = message;
      clearTimeout(timer);
      if (message.thrown)
        seen.failures.push(`seed ${seed}, round ${message.round}, ${message.file}: ${message.thrown}`);
      if (message.ms === undefined) {
        timer = setTimeout(() => end(`no answer in ${LIMIT_SECONDS} s`), LIMIT_SECONDS * 1000);
        return;
      }
      seen.rounds++;
      seen.slowest = Math.max(seen.slowest, message.ms);
      for (const rule of message.rules ?? []) seen.rules.add(rule);
      if (message.rules?.length === 0) seen.clean++;
      if (performance.now() > until) end(undefined);
    });
  });
}

/**
 * Changes one file after another, without end: in turn one of the project's own, beside what most files need, and one of
 * a folder that is whole, where many a change is no fault and the text is rendered.
 */
async function mutate({ seed, first }: { readonly seed: number; readonly first: number }): Promise<void> {
  const names = (await readdir('content', { recursive: true })).filter((name) => /\.mdx?$/.test(name)).sort();
  const content = await contentFolder(RICH_CONTENT);
  for (let round = first; ; round++) {
    const random = randomFrom(seed * 1_000_003 + round);
    const among = round % 2 === 0 ? names : Object.keys(RICH_CONTENT);
    const file = among[random(among.length)] ?? '';
    const usual = RICH_CONTENT[file];
    const text = mutated(round % 2 === 0 ? await readFile(join('content', file), 'utf8') : (usual ?? ''), random);
    parentPort?.postMessage({ round, file } satisfies Round);
    const start = performance.now();
    await content.write(file, text);
    const answer = answerOf(content.folder);
    parentPort?.postMessage({ round, file, ms: performance.now() - start, ...answer } satisfies Round);
    if (usual === undefined) await content.remove(file);
    else await content.write(file, usual);
  }
}

/** The rules of the faults that are told of a folder, or what is thrown. */
function answerOf(folder: string): { readonly rules: readonly string[] } | { readonly thrown: string } {
  try {
    return { rules: loadCorpus(folder, siteUrls('/')).problems.map(({ rule }) => rule) };
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
