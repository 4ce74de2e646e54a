/** What Vite wraps every dynamic import in: asks for what the module imports at the same time as for the module. */
const HELPER = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL.replace(/\\/*$/, '/') + file;
    document.head.append(link);
  }
  return load();
};`;

/**
 * A plugin for Vite that puts a few lines in place of its own helper, which also knows style sheets and old browsers,
 * and weighs more than all else that runs on a first visit.
 */
export const lightPreload = {
  name: 'light-preload',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? HELPER : undefined),
};
