/** How many times as large the larger work is. */
const TIMES = 16;

/** Work shorter than this, in milliseconds, is lost in what the engine does besides. */
const LEAST = 2;

/** A cost that grows with the size stays far below, one that grows with its square far above. */
export const LINEAR = 5;

/**
 * How the cost of a work grows with its size: 1 for one that is linear, 16 for one that is quadratic. It is the time
 * of the processor, the least of three runs: how busy the machine is does not count.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  const [small, large] = [leastTime(() => work(size)), leastTime(() => work(size * TIMES))];
  return large / Math.max(small, LEAST) / TIMES;
}

function leastTime(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
