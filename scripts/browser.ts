import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a headless Chromium: the one at CHROMIUM_PATH, else one of the system, else Playwright's own, else the one
 * that an npm package carries for Linux x64. `env` is added to the environment it runs in. Rejects with one sentence
 * that says what to install when there is none.
 */
export async function launchBrowser(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

async function findChromium(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH là “${wanted}”, nhưng ở đó không có tệp nào.`);
  }
  const installed = [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('Không tìm thấy Chromium: hãy cài Chromium hoặc Google Chrome, hoặc đặt CHROMIUM_PATH.');
}

/** The package unpacks the libraries that its Chromium needs only where it believes to be on AWS Lambda. */
async function packagedChromium(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
