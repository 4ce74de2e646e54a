/** A plugin for Vite that gives the compiler of editorial pages line feeds, whatever ends the lines of their files. */
export function lineFeeds() {
  return {
    name: 'line-feeds',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (/\.mdx(?:\?|$)/.test(id) ? code.replace(/\r\n?/g, '\n') : undefined),
  };
}
