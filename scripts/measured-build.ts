import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface MeasuredBuild {
  readonly dist: string;
  readonly figures: Record<string, string>;
  /** When each part of the build ended, as it tells itself. */
  readonly phases: string;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 200;

/**
 * Builds the content in a folder beside it, with what earlier builds there left; throws what a failed build said.
 * Linux only: the seconds of all its processes are those of bash, the memory that of /proc.
 */
export async function measureBuild(place: string): Promise<MeasuredBuild> {
  const dist = join(place, 'dist');
  const cache = join(place, 'cache');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: join(place, 'content'), CACHE_DIR: cache };
  const command = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist];
  const begun = performance.now();
  const child = spawn('bash', ['-c', 'TIMEFORMAT="@ %U %S"; time "$@"', 'bash', ...command], {
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ends: string[] = [];
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      const at = ((performance.now() - begun) / 1000).toFixed(1);
      for (const line of String(chunk).split('\n')) if (PHASE.test(line)) ends.push(`  ${at} s: ${line}`);
    });
  }
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? 0));
  }, LOOK);
  const code = await new Promise((end) => child.on('close', end));
  clearInterval(timer);
  if (code !== 0) throw new Error(output);
  const [, user = '', system = ''] = /@ (\S+) (\S+)/.exec(output) ?? [];
  const figures = {
    giây: ((performance.now() - begun) / 1000).toFixed(1),
    'giây CPU': (Number(user) + Number(system)).toFixed(1),
    'bộ nhớ, MB': most.toFixed(0),
  };
  return { dist, figures, phases: ends.join('\n') };
}

/** What Astro and what is built with it say when a part of the work is done. */
const PHASE = /built in|Completed|citations\.txt|generating|building|tìm kiếm|Complete!/;

/** Megabytes that a process and those it has started hold at this moment. */
function memoryOf(ancestor: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statusOf(name) ?? []);
  let sum = 0;
  for (const found = [ancestor], seen = new Set<number>(); found.length > 0; ) {
    const id = found.pop() ?? 0;
    if (seen.has(id)) continue;
    seen.add(id);
    sum += processes.find((process) => process.id === id)?.kilobytes ?? 0;
    found.push(...processes.filter(({ parent }) => parent === id).map((process) => process.id));
  }
  return sum / 1024;
}

/** Undefined for a process that has just ended. */
function statusOf(id: string): { id: number; parent: number; kilobytes: number } | undefined {
  try {
    const text = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { id: Number(id), parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    return undefined;
  }
}
