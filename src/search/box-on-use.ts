import { startEarly } from './early.ts';
import { offerShortcuts } from './shortcuts.ts';

/**
 * Fetches the code of the search box when the reader first turns to `form`, and starts it there, with all that it
 * will ask for. What is typed before the code has come is answered when it comes; a query that is sent before that
 * goes to the search page, as it does where no script runs.
 */
export function startBoxOnUse(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let isComing = false;

  const fetchBox = async () => {
    if (isComing) return;
    isComing = true;
    try {
      const { startBox } = await import('./box.ts');
      startBox(form);
    } catch {
      // The form works without it, and the next use asks again.
      isComing = false;
    }
  };
  const fetchAll = () => {
    // Before the code of the box: on a slow line every file that waits for another costs a trip.
    startEarly(new URL('..', form.action).pathname);
    fetchBox();
  };

  // Here, so that the role does not change under a reader who is already in the box.
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  offerShortcuts(input);
  // Where there is little room, the box stands in a sheet that is opened to type in it.
  form.closest<HTMLElement>('[popover]')?.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') input.focus();
  });
  form.addEventListener('focusin', fetchAll);
  form.addEventListener('pointerenter', fetchBox);
  if (document.activeElement === input) fetchAll();
}
