import { HASHED, HEADERS, KEPT } from '../../src/domain/exports/header-rules.ts';

/** Where releases stand, and how they are served. */
export interface Place {
  /** The folder that holds `current`, the release that is served. */
  readonly place: string;
  /** Each an address and a port, or a port alone, with what else nginx takes there: "80", "[::]:80", "443 ssl". */
  readonly listen: readonly string[];
  /** Whether nginx has the module that serves files packed with brotli. */
  readonly brotli: boolean;
}

const CHARSET_TYPES =
  'text/plain text/markdown text/css text/javascript application/javascript application/json application/xml text/xml application/atom+xml application/manifest+json image/svg+xml';

/** What nginx is told to serve releases with: a file for /etc/nginx/conf.d/. The paths are those below the root of a host. */
export function nginxConfig({ place, listen, brotli }: Place): string {
  const kept = HASHED.map((path) => `    "~^/${path.replace('*', '').replaceAll('.', '\\.')}" "${KEPT}";`).join('\n');
  const headers = Object.entries(HEADERS).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const secure = listen.filter((each) => /\bssl\b/.test(each));
  const plain = listen.filter((each) => !secure.includes(each));
  return `# Made by scripts/publish/release.ts, which writes it anew each time.
map_hash_bucket_size 512;
map_hash_max_size 262144;

map $uri $kept {
    default "no-cache";
${kept}
}

map $uri $leads_to {
    include "${place}/current/redirects.conf";
}

${secure.length > 0 ? toSecure(plain, place) : ''}server {
${listenTo(secure.length > 0 ? secure : plain)}
    root "${place}/current/site";
    index index.html;
    server_tokens off;
    absolute_redirect off;

    charset utf-8;
    charset_types ${CHARSET_TYPES};
    include /etc/nginx/mime.types;
    types {
        text/markdown md;
        application/manifest+json webmanifest;
    }

    # Packed beforehand: nothing is packed while a reader waits.
    gzip_static on;
    gzip_vary on;
${brotli ? '    brotli_static on;\n' : ''}
    add_header Cache-Control $kept always;
${headers.join('\n')}

    if ($leads_to) { return 301 $leads_to; }
    location / { try_files $uri $uri/ =404; }
    location ~ ^/_|\\.(gz|br)$ { return 404; }
    location ^~ /_astro/ { try_files $uri =404; }
    # A folder that has no page is not there.
    error_page 403 404 =404 /404.html;
    location = /404.html { internal; }
}
`;
}

/** Where there is a certificate, whoever asks without is led there, but for him who proves whose the host is. */
function toSecure(plain: readonly string[], place: string): string {
  if (plain.length === 0) return '';
  return `server {
${listenTo(plain)}
    server_tokens off;
    location ^~ /.well-known/acme-challenge/ { root "${place}/current/site"; }
    location / { return 301 https://$host$request_uri; }
}

`;
}

function listenTo(each: readonly string[]): string {
  return each.map((address) => `    listen ${address};`).join('\n');
}
