/** Serves the built site on PORT (4321 unless set): `npm run serve`. */
import { existsSync } from 'node:fs';
import { mendPlace } from '../src/build/in-place.ts';
import { orEnd, servedPort } from '../src/build/settings.ts';
import { serveSite } from './site-server.ts';

const DIST = 'dist';
const port = orEnd(() => servedPort(process.env));

mendPlace(DIST);
if (!existsSync(DIST)) {
  console.error('Chưa có thư mục dist/. Hãy chạy: npm run build');
  process.exit(1);
}
try {
  const { address } = await serveSite(DIST, port);
  console.log(`Trang đang mở tại ${address} (Ctrl+C để dừng)`);
} catch (error) {
  console.error(`Không mở được cổng ${port}: ${String(error)}. Hãy chọn cổng khác: PORT=4322 npm start`);
  process.exit(1);
}
