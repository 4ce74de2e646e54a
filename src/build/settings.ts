/** What a person who builds or serves the site can set, from the environment. A value that cannot be is told in a sentence. */

type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a setting; one that cannot be ends the process with its sentence alone, for the fault is not in this program. */
export function orEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Where the site is published (SITE_URL); a path in it becomes the base of every address. */
export function siteAddress(env: Environment): URL {
  const text = setting(env, 'SITE_URL') ?? 'http://localhost:4321';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new Error(
      `SITE_URL là “${text}”; cần một địa chỉ như https://example.org/ hoặc https://example.org/duong-dan/.`,
    );
  }
  return url;
}

/** The folder of the content (CONTENT_DIR), as written. */
export function contentPath(env: Environment): string {
  return setting(env, 'CONTENT_DIR') ?? 'content';
}

/** Where Astro keeps what it can use at the next build (CACHE_DIR), as written. */
export function cachePath(env: Environment): string {
  return setting(env, 'CACHE_DIR') ?? 'node_modules/.astro';
}

/** Whether readers may keep a copy of the site (OFFLINE); when not, those that they have are taken away. */
export function offersCopies(env: Environment): boolean {
  const text = setting(env, 'OFFLINE') ?? 'co';
  if (text !== 'co' && text !== 'khong') {
    throw new Error(
      `OFFLINE là “${text}”; chỉ nhận “co” (cho lưu ngoại tuyến) hoặc “khong” (không cho, và gỡ bản đã lưu).`,
    );
  }
  return text === 'co';
}

/** The port that the built site is served on (PORT); 0 is any free one. */
export function servedPort(env: Environment): number {
  const text = setting(env, 'PORT') ?? '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`PORT là “${text}”; cần một số từ 0 đến 65535, ví dụ PORT=4322.`);
  }
  return port;
}

function setting(env: Environment, name: string): string | undefined {
  const text = env[name];
  if (text?.trim() === '') {
    throw new Error(`${name} được đặt mà để trống; hãy ghi giá trị cho nó, hoặc bỏ hẳn (unset ${name}).`);
  }
  return text;
}
