/** The parts of the page that offers to save the site. */
export interface Parts {
  readonly told: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly save: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

/** Finds the parts by their names; undefined when one is missing. */
export function partsOf(root: HTMLElement): Parts | undefined {
  const find = <E extends Element>(name: string, type: new () => E): E | undefined => {
    const element = root.querySelector(`[data-part=${name}]`);
    return element instanceof type ? element : undefined;
  };
  const told = find('told', HTMLElement);
  const progress = find('progress', HTMLProgressElement);
  const [save, stop, remove] = ['save', 'stop', 'remove'].map((name) => find(name, HTMLButtonElement));
  return told && progress && save && stop && remove ? { told, progress, save, stop, remove } : undefined;
}
