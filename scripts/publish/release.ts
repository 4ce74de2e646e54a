/**
 * Makes a release of a built site where nginx serves it: `node scripts/publish/release.ts dist /srv/tra-cuu`. Readers
 * have the old one whole or the new one whole. Files with hashed names of the last release stay, since pages that are
 * open still ask for them. Two releases are kept. Prints the configuration of nginx to `nginx.conf` in that folder;
 * `--listen` says where it listens, `--no-brotli` that it has no module for brotli.
 */
import { parseArgs } from 'node:util';
import { makeRelease } from './made-release.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { listen: { type: 'string', default: '8080' }, brotli: { type: 'boolean', default: true } },
});
const [dist, place] = positionals;
if (dist === undefined || place === undefined) {
  console.error('Cần hai thư mục: node scripts/publish/release.ts dist /srv/tra-cuu');
  process.exit(1);
}
const release = await makeRelease(dist, { place, listen: values.listen, brotli: values.brotli });
console.log(
  `${release} đang được phục vụ. Địa chỉ chuyển tiếp mới có hiệu lực sau khi nạp lại cấu hình: nginx -s reload`,
);
