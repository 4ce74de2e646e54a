/** Waits for some milliseconds; without any, until the browser has done what waits, such as showing a key that was pressed. */
export function pause(milliseconds?: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
