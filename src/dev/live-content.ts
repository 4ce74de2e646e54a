import { readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { CORPUS_LOADER, FAULTS_FILE } from '../corpus/loader.ts';
import { watchContent } from '../corpus/watch.ts';
import type { Problem } from '../domain/content/problem.ts';
import { ASK_FAULTS, FAULTS } from './messages.ts';

/** Milliseconds until Astro is asked again that was busy with its own configuration. */
const BUSY = 100;

/** Milliseconds in which a page that was asked for while content was saved is made. */
const MAKING = 300;

/**
 * In `astro dev`: reads the content again when a file of it is saved, and shows its faults in every page that is open.
 * A fault stops nothing else: pages stay, and what has none is shown as it is.
 */
export function liveContent(folder: string): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/src/dev/panel.ts';`);
        // Vite must not see what it does not compile: Astro would load its configuration anew at every save.
        updateConfig({ vite: { server: { watch: { ignored: [`${folder}/**/*.md`] } } } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const file = `${server.config.root}/${FAULTS_FILE}`;
        let last: readonly Problem[] | undefined;
        const readAgain = async () => {
          await rm(file, { force: true });
          for (;;) {
            await refreshContent?.({ loaders: [CORPUS_LOADER] });
            last = await faultsIn(file);
            if (last) break;
            await wait(BUSY);
          }
          server.ws.send(FAULTS, last);
          void wait(MAKING).then(() => forgetContent(server));
        };
        let reading = Promise.resolve();
        // While the content is read, the last faults may be mended: a page that loads itself anew then has to wait.
        server.ws.on(ASK_FAULTS, async (_data, client) => {
          await reading;
          client.send(FAULTS, last ?? (await faultsIn(file)) ?? []);
        });
        const stop = watchContent(folder, () => {
          reading = reading.then(readAgain).catch((error: unknown) => logger.error(String(error)));
        });
        server.httpServer?.once('close', stop);
      },
    },
  };
}

type Server = HookParameters<'astro:server:setup'>['server'];

/** What runs the program of the pages, as far as it is asked here. */
interface Runner<M> {
  readonly evaluatedModules: {
    readonly getModuleById: (id: string) => M | undefined;
    readonly invalidateModule: (module: M) => void;
  };
}

/** What Astro calls the module that holds all content. */
const CONTENT_MODULE = '\0astro:data-layer-content';

/**
 * Has the next page read the content anew. Astro does so when it has written the content; but a page that is being made
 * at that moment from the content before leaves that in its place, and all pages would show it until the next save.
 */
function forgetContent({ environments }: Server): void {
  for (const environment of Object.values(environments)) {
    const known = environment.moduleGraph.getModuleById(CONTENT_MODULE);
    if (known) environment.moduleGraph.invalidateModule(known);
    if (!isRunning(environment)) continue;
    const { evaluatedModules } = environment.runner;
    const run = evaluatedModules.getModuleById(CONTENT_MODULE);
    if (run) evaluatedModules.invalidateModule(run);
  }
}

function isRunning<E extends object>(environment: E): environment is E & { readonly runner: Runner<unknown> } {
  return 'runner' in environment;
}

/** The faults of the last reading of the content; undefined while it is being read. */
async function faultsIn(file: string): Promise<readonly Problem[] | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text && JSON.parse(text);
}
