import type { Asking } from './asking.ts';
import type { Parts } from './parts.ts';

/** Milliseconds without a keystroke after which a text is reviewed. */
const PAUSE = 700;
/** Letters up to which it is reviewed while one types. */
const WHILE_TYPING = 200_000;

/** What the page can be told to do. */
interface Controls extends Pick<Asking, 'warmUp'> {
  /** Reviews what stands in the field. */
  readonly check: () => void;
  /** Takes what somebody wrote into the field, and reviews it. */
  readonly take: (text: string) => void;
  readonly open: (file: File | undefined) => void;
  readonly clear: () => void;
}

/** Listens to the field, its buttons, and files that are opened or dropped. */
export function listenToControls(parts: Parts, { warmUp, check, take, open, clear }: Controls): void {
  const { form, input, file, day, example, clear: clearButton, root } = parts;
  let pause: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener('focusin', warmUp, { once: true });
  root.addEventListener('dragenter', warmUp, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    if (input.value.trim() && input.value.length <= WHILE_TYPING) pause = setTimeout(check, PAUSE);
  });
  // Behind the paste itself, which has not happened yet.
  input.addEventListener('paste', () => setTimeout(check));
  day.addEventListener('change', () => input.value.trim() && check());
  file.addEventListener('change', () => {
    open(file.files?.[0]);
    file.value = '';
  });
  example.addEventListener('click', () => take(example.dataset.text ?? ''));
  clearButton.addEventListener('click', clear);
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    open(dropped);
  });
}
