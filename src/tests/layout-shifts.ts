/** Runs in the page: how much moved without the reader's doing, with what moved first. */
export async function layoutShifts(): Promise<string[]> {
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
  return shifts
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .map(({ value, sources }) => {
      const node = sources[0]?.node;
      return `${value.toFixed(4)} ${node instanceof Element ? (node.cloneNode() as Element).outerHTML : node?.nodeName}`;
    });
}
