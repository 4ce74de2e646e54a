import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const BIN = resolve('node_modules/astro/bin/astro.mjs');

/** Starts a command of Astro in the project. */
export function startAstro(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    env: { ...outsideVitest(), ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command of Astro to its end; `output` is all that it printed. */
export async function astro(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const child = startAstro(args, env);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((end) => child.on('close', end));
  return { code, output };
}

/** Builds the site into a folder, from a store of content that only builds of this folder share. Throws what Astro said. */
export async function build(folder: string, env: Record<string, string> = {}): Promise<void> {
  const { code, output } = await tryBuild(folder, env);
  if (code !== 0) throw new Error(output);
}

/** As `build`, for a build that may fail. */
export function tryBuild(folder: string, env: Record<string, string>) {
  return astro(['build', '--outDir', folder], { CACHE_DIR: join(dirname(folder), '.cache'), ...env });
}

/**
 * A folder in which tests build, and the way to remove it. It lies in the project: Astro keeps builds that run at the
 * same time apart only there, and from elsewhere it cannot move files to another file system.
 */
export async function buildFolder() {
  await mkdir('.astro', { recursive: true });
  const folder = await mkdtemp(resolve('.astro/kiem-thu-'));
  return { folder, dispose: () => rm(folder, { recursive: true }) };
}

/** Vitest tells its children that they are tested; Astro's dev server then serves no pages. */
function outsideVitest(): NodeJS.ProcessEnv {
  const own = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.includes(name) && !name.startsWith('VITEST')),
  );
}
