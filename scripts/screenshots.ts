/** Pictures of the built site in folder `screenshots/`, one a template, width and theme, and one on paper: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site-server.ts';

const PAGES = {
  home: '',
  list: 'van-ban/',
  directive: 'van-ban/21-kl-tw-2021/',
  rule: 'van-ban/37-qd-tw-2021/',
  record: 'van-ban/207-qd-tw-2026/',
  citing: 'van-ban/21-kl-tw-2021/vien-dan/',
  tree: 'trien-khai/',
  chains: 'thay-the/',
  timeline: 'dong-thoi-gian/',
  matrix: 'ma-tran/',
  theme: 'chu-de/cong-tac-can-bo/',
  browse: 'duyet/',
  conference: 'hoi-nghi/ninh-thuan-2022-03-18/',
  body: 'co-quan/bo-chinh-tri/',
  terms: 'thuat-ngu/',
  source: 'nguon/bao-ninh-thuan-2022-03-18/',
  method: 'trang/nguon-va-phuong-phap/',
  search: 'tim-kiem/?q=ket+luan+21',
  data: 'trang/du-lieu/',
  number: '21-kl-tw/',
  missing: '21-KL/TW',
};
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const FOLDER = process.argv[2] ?? 'screenshots';

await mkdir(FOLDER, { recursive: true });
const server = await serveSite('dist', 0);
const browser = await launchBrowser();
for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(server.address + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
}
const page = await browser.newPage();
for (const [name, path] of Object.entries(PAGES)) {
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  await page.pdf({ path: `${FOLDER}/${name}.pdf`, preferCSSPageSize: true });
}
await browser.close();
server.close();
