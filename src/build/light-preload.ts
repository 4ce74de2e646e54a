/** What Vite calls the module that it wraps every dynamic import in; the name is its own affair and may change. */
const ID = '\0vite/preload-helper.js';

/** What stands in its place: asks for what the module imports at the same time as for the module. */
const HELPER = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL.replace(/\\/*$/, '/') + file;
    document.head.append(link);
  }
  return load();
};`;

/** What Vite tells of the files that it is about to write. */
type Bundle = Readonly<Record<string, { readonly type: string; readonly dynamicImports?: readonly string[] }>>;

/**
 * A plugin for Vite that puts a few lines in place of its own helper, which also knows style sheets and old browsers,
 * and weighs more than all else that runs on a first visit. The build fails when there was no such helper to replace.
 */
export function lightPreload() {
  let isReplaced = false;
  return {
    name: 'light-preload',
    enforce: 'pre' as const,
    // Only for browsers are dynamic imports wrapped.
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    load(id: string) {
      if (id !== ID) return undefined;
      isReplaced = true;
      return HELPER;
    },
    generateBundle(_options: unknown, bundle: Bundle) {
      const isNeeded = Object.values(bundle).some(({ dynamicImports = [] }) => dynamicImports.length > 0);
      if (isNeeded && !isReplaced) throw new Error(NOT_REPLACED);
    },
  };
}

const NOT_REPLACED = `src/build/light-preload.ts: Vite không còn mô-đun ${JSON.stringify(ID)} để thay, nên trang sẽ nặng thêm. Tìm tên mới của mô-đun “preload-helper” trong node_modules/vite rồi sửa ID ở tệp này.`;
