import { fillResult, type Hit } from './result.ts';

/** One line of the list under the box: a result, or something to do. */
export type Choice =
  | { readonly hit: Hit; readonly run?: never; readonly label?: never }
  | { readonly label: string; readonly run: () => void; readonly hit?: never };

/** The list under a search box, one of whose lines may be active; see the ARIA pattern "combobox". */
export interface Listbox {
  show(choices: readonly Choice[]): void;
  /** The lines answer what was typed before: they stay in sight until others come, and cannot be chosen. */
  outdate(): void;
  hide(): void;
  isOpen(): boolean;
  /** Makes the next or the one before active, round the ends; false when no line can be chosen now. */
  move(step: 1 | -1): boolean;
  /** Does what the active line says; false when none is active. */
  choose(): boolean;
}

/** Makes a list that `input` controls. */
export function makeListbox(input: HTMLInputElement, list: HTMLElement): Listbox {
  let chosen: readonly Choice[] = [];
  let active = -1;
  const activate = (at: number) => {
    active = at;
    showActive(input, list, at);
  };
  const run = (at: number) => {
    const choice = isOutdated(list) ? undefined : chosen[at];
    if (choice?.hit) location.assign(choice.hit.href);
    choice?.run?.();
    return choice !== undefined;
  };
  const toggle = (open: boolean) => {
    list.hidden = !open;
    list.setAttribute('aria-busy', 'false');
    input.setAttribute('aria-expanded', String(open));
    activate(-1);
  };
  onClickedLine(list, run);
  return {
    show(choices) {
      chosen = choices;
      list.replaceChildren(...choices.map((choice, at) => lineOf(choice, `${list.id}-${at}`)));
      toggle(choices.length > 0);
    },
    outdate() {
      activate(-1);
      list.setAttribute('aria-busy', 'true');
    },
    hide: () => toggle(false),
    isOpen: () => !list.hidden,
    move(step) {
      if (list.hidden || isOutdated(list)) return false;
      activate(nextLine(active, step, chosen.length));
      return true;
    },
    choose: () => run(active),
  };
}

function isOutdated(list: HTMLElement): boolean {
  return list.getAttribute('aria-busy') === 'true';
}

/** The line after or before one, round the ends; with -1 none is active. */
function nextLine(active: number, step: 1 | -1, count: number): number {
  const from = active < 0 && step < 0 ? 0 : active;
  return (from + step + count) % count;
}

function showActive(input: HTMLInputElement, list: HTMLElement, at: number): void {
  for (const [index, line] of [...list.children].entries()) line.setAttribute('aria-selected', String(index === at));
  const line = list.children[at];
  if (line) {
    input.setAttribute('aria-activedescendant', line.id);
    line.scrollIntoView({ block: 'nearest' });
  } else input.removeAttribute('aria-activedescendant');
}

function onClickedLine(list: HTMLElement, run: (at: number) => void): void {
  // A press of the mouse would take the focus from the box, and close the list before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const line = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (!line || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    run([...list.children].indexOf(line));
  });
}

function lineOf({ hit, label }: Choice, id: string): HTMLElement {
  const line = document.createElement('div');
  line.id = id;
  line.setAttribute('role', 'option');
  line.setAttribute('aria-selected', 'false');
  if (!hit) {
    line.className = 'action';
    line.textContent = label;
    return line;
  }
  // Focus stays in the box: the arrows reach the lines.
  fillResult(line, hit).tabIndex = -1;
  return line;
}
