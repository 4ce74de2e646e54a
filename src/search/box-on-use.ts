import { fetchAhead } from './ahead.ts';
import { offerShortcuts } from './shortcuts.ts';

/**
 * Fetches the code of the search box when the reader first turns to `form`, and starts it there. What is typed before
 * the code has come is answered when it comes; a query sent before that waits for it.
 */
export function startBoxOnUse(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let coming: Promise<void> | undefined;

  const start = () => {
    coming ??= import('./box.ts').then(
      ({ startBox }) => startBox(form),
      () => {
        // The form works without it, and the next use asks again.
        coming = undefined;
      },
    );
    return coming;
  };

  // Here, so that the role does not change under a reader who is already in the box.
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  offerShortcuts(input);
  form.addEventListener('focusin', () => {
    // With the code, not after it: on a slow line every file that waits for another costs a trip.
    fetchAhead(new URL('..', form.action).pathname);
    start();
  });
  form.addEventListener('pointerenter', start);
  form.addEventListener(
    'submit',
    async (event) => {
      if ('started' in form.dataset) return;
      event.preventDefault();
      await start();
      form.requestSubmit();
    },
    { once: true },
  );
  if (document.activeElement === input) start();
}
