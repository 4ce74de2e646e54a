/** Serves the built site on PORT (4321 unless set) and, for other machines too, on HOST: `npm run serve`. */
import { existsSync } from 'node:fs';
import { mendPlace } from '../src/build/in-place.ts';
import { orEnd, servedPort } from '../src/build/settings.ts';
import { serveSite } from './site-server.ts';

const DIST = 'dist';
const { HOST } = process.env;
const port = orEnd(() => servedPort(process.env));

mendPlace(DIST);
if (!existsSync(DIST)) fail('Chưa có thư mục dist/. Hãy chạy: npm run build');
try {
  const { address, close } = await serveSite(DIST, port, HOST || undefined);
  console.log(`Trang đang mở tại ${address} (Ctrl+C để dừng)`);
  // As the first process of a container it would otherwise ignore both.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => close().then(() => process.exit(0)));
} catch (error) {
  fail(`Không mở được cổng ${port}: ${String(error)}. Hãy chọn cổng khác: PORT=4322 npm start`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
