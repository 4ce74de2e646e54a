import { type Listbox, makeListbox } from './listbox.ts';
import { searchingOn } from './searching.ts';
import { type Actions, recentChoices, suggest, type Typed } from './suggestions.ts';

/** A search box that has been started. */
interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly clear: HTMLElement;
  readonly listbox: Listbox;
  /** Offers what suits what stands in the box. */
  readonly answer: () => void;
  /** Starts what will be asked. */
  readonly warmUp: () => void;
  /** Leaves alone what is still being looked for. */
  readonly stop: () => void;
}

/**
 * Makes a search form answer as one types, and answers at once what stands in it when the reader is there already.
 * Without this it sends the query to the search page. A form that has been started is left alone.
 */
export function startBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  const status = form.querySelector('[data-told]');
  if (!input || !list || !clear || !status || 'started' in form.dataset) return;
  form.dataset.started = '';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  const box = makeBox(form, input, clear, makeListbox(input, list), (told) => {
    // The same words again would be read out again.
    if (status.textContent !== told) status.textContent = told;
  });
  listenToKeys(box);
  listenToForm(box);
  clear.hidden = input.value === '';
  if (document.activeElement !== input) return;
  box.warmUp();
  box.answer();
}

function makeBox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  clear: HTMLElement,
  listbox: Listbox,
  say: (told: string) => void,
): Box {
  const searching = searchingOn(new URL('..', form.action).pathname);
  const typedNow = readerOf(input);
  let asked = 0;
  const search = (text: string) => {
    input.value = text;
    clear.hidden = text === '';
    form.requestSubmit();
  };
  const answer = () => {
    const turn = ++asked;
    const typed = typedNow();
    clear.hidden = input.value === '';
    if (typed.query === '') return listbox.show(recentChoices(actions));
    listbox.outdate();
    void suggest(
      typed,
      searching,
      actions,
      () => turn !== asked,
      ({ choices, told }) => {
        listbox.show(choices);
        say(told);
      },
    );
  };
  const actions: Actions = { search, again: answer, close: () => listbox.hide() };
  const stop = () => void asked++;
  const warmUp = () => {
    for (const start of [searching.numbers, searching.words]) start().catch(() => undefined);
  };
  return { form, input, clear, listbox, answer, warmUp, stop };
}

/** Reads what stands in a box, and tells by the length whether it came key by key. */
function readerOf(input: HTMLInputElement): () => Typed {
  let before = 0;
  return () => {
    const { length } = input.value;
    const byKey = Math.abs(length - before) < 2;
    before = length;
    return { query: input.value.trim(), byKey };
  };
}

function listenToKeys({ input, clear, listbox, answer, stop }: Box): void {
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!listbox.isOpen()) return answer();
      // What is still being looked for would shift the lines under the reader's choice.
      if (listbox.move(event.key === 'ArrowDown' ? 1 : -1)) stop();
    } else if (event.key === 'Enter' && listbox.isOpen() && listbox.choose()) {
      event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      stop();
      if (listbox.isOpen()) listbox.hide();
      else clear.click();
    }
  });
}

function listenToForm({ form, input, clear, listbox, answer, warmUp, stop }: Box): void {
  input.addEventListener('focus', () => {
    warmUp();
    if (input.value === '') answer();
  });
  input.addEventListener('input', answer);
  input.addEventListener('blur', () => listbox.hide());
  clear.addEventListener('click', () => {
    input.value = '';
    input.focus();
    answer();
  });
  form.addEventListener('submit', () => {
    stop();
    listbox.hide();
    input.value = input.value.slice(0, input.maxLength);
  });
}
