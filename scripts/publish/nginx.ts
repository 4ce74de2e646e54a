import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PROGRAM = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx stands where Debian's package puts it, and whether its module for brotli does. */
export const nginxHere = { program: existsSync(PROGRAM), brotli: existsSync(BROTLI) } as const;

/** Starts nginx of its own, as the person that runs this, for the releases in a folder; ends with the process given. */
export async function startNginx(place: string): Promise<ChildProcess> {
  const work = join(place, 'nginx');
  await mkdir(work, { recursive: true });
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${work};\n`);
  const config = `${nginxHere.brotli ? `load_module ${BROTLI};\n` : ''}daemon off;
pid ${join(work, 'pid')};
error_log ${join(work, 'error.log')};
worker_processes auto;
events { worker_connections 4096; }
http {
  access_log off;
${paths.join('')}  include ${join(place, 'nginx.conf')};
}
`;
  const file = join(work, 'main.conf');
  await writeFile(file, config);
  return spawn(PROGRAM, ['-e', join(work, 'error.log'), '-c', file], { stdio: 'inherit' });
}
