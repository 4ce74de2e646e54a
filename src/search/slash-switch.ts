/** Where the browser keeps that the reader has switched the key off. */
const KEY = 'phim-gach-tat';

/** Whether the reader has switched off the key "/": a key alone can be hit by mistake, and by what is dictated. */
export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Shows the switch of the key where a page has one, and keeps what is chosen. */
export function offerSlashSwitch(): void {
  const label = document.querySelector<HTMLElement>('[data-slash]');
  const box = label?.querySelector('input');
  if (!label || !box) return;
  label.hidden = false;
  box.checked = !isSlashOff();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, '1');
    } catch {
      // A browser that keeps nothing keeps the key as it is.
      box.checked = !isSlashOff();
    }
  });
}
