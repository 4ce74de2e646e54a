/**
 * Makes a release of a built site where nginx serves it: `npm run release -- dist /srv/tra-cuu`. Readers
 * have the old one whole or the new one whole. Files with hashed names stay for a day, since pages that are open still ask
 * for them. Two releases are kept. Writes the configuration of nginx to `nginx.conf` in that folder; `--listen`, which may
 * be repeated, says where it listens, `--no-brotli` that it has no module for brotli.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRelease } from './made-release.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    listen: { type: 'string', multiple: true, default: ['8080'] },
    brotli: { type: 'boolean', default: true },
  },
});
const [dist, place] = positionals;
if (dist === undefined || place === undefined) {
  console.error('Cần hai thư mục: npm run release -- dist /srv/tra-cuu');
  process.exit(1);
}
// What is no site would take the place of one.
for (const page of ['index.html', '404.html']) {
  if (existsSync(join(dist, page))) continue;
  console.error(`Trong ${dist} không có ${page}: đó không phải một bản dựng. Hãy chạy: npm run build`);
  process.exit(1);
}
const release = await makeRelease(dist, { place, listen: values.listen, brotli: values.brotli });
console.log(
  `${release} đang được phục vụ. Địa chỉ chuyển tiếp mới có hiệu lực sau khi nạp lại cấu hình: nginx -s reload`,
);
