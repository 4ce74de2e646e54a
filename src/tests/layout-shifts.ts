/**
 * Runs in the page: how much moved without the reader's doing, with what moved first. A busy browser reads a page with
 * pauses, wherever they fall: `onceRead` counts what moved when all of it had been read.
 */
export async function layoutShifts(onceRead: boolean): Promise<string[]> {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await nextFrame();
  }
  await nextFrame();
  const shifts = [...entries, ...observer.takeRecords()] as Shift[];
  const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const from = onceRead ? (loading?.domInteractive ?? 0) : 0;
  return shifts
    .filter(({ hadRecentInput, startTime }) => !hadRecentInput && startTime >= from)
    .map(({ value, sources }) => {
      const node = sources[0]?.node;
      return `${value.toFixed(4)} ${node instanceof Element ? (node.cloneNode() as Element).outerHTML : node?.nodeName}`;
    });
}
