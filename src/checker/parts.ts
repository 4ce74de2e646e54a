/** The parts of the page that checks citations. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLTextAreaElement;
  readonly file: HTMLInputElement;
  readonly day: HTMLInputElement;
  readonly example: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly text: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly where: HTMLElement;
  /** What is said of the mark that has the focus. */
  readonly about: HTMLElement;
  readonly mentions: HTMLDetailsElement;
  readonly mentionList: HTMLElement;
  readonly markdown: HTMLButtonElement;
  readonly csv: HTMLButtonElement;
}

/** Finds the parts by their names; undefined when one is missing. */
export function partsOf(root: HTMLElement): Parts | undefined {
  const find = <E extends Element>(name: string, type: new () => E): E | undefined => {
    const element = root.querySelector(`[data-part=${name}]`);
    return element instanceof type ? element : undefined;
  };
  const parts: { readonly [K in keyof Parts]: Parts[K] | undefined } = {
    root,
    form: find('form', HTMLFormElement),
    input: find('input', HTMLTextAreaElement),
    file: find('file', HTMLInputElement),
    day: find('day', HTMLInputElement),
    example: find('example', HTMLButtonElement),
    clear: find('clear', HTMLButtonElement),
    progress: find('progress', HTMLProgressElement),
    status: find('status', HTMLElement),
    results: find('results', HTMLElement),
    list: find('list', HTMLElement),
    more: find('more', HTMLButtonElement),
    text: find('text', HTMLElement),
    back: find('back', HTMLButtonElement),
    next: find('next', HTMLButtonElement),
    where: find('where', HTMLElement),
    about: find('about', HTMLElement),
    mentions: find('mentions', HTMLDetailsElement),
    mentionList: find('mention-list', HTMLElement),
    markdown: find('markdown', HTMLButtonElement),
    csv: find('csv', HTMLButtonElement),
  };
  return isWhole(parts) ? parts : undefined;
}

function isWhole(parts: { readonly [K in keyof Parts]: Parts[K] | undefined }): parts is Parts {
  return Object.values(parts).every((part) => part !== undefined);
}
