import { numberNodes } from '../browser/number-nodes.ts';

/** Makes an element with a class and what stands in it; texts stay texts, whatever is in them, and numbers whole. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  for (const part of content) element.append(...(typeof part === 'string' ? numberNodes(part) : [part]));
  return element;
}

/** Makes a button. */
export function makeButton(label: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = make('button', '', label);
  button.type = 'button';
  button.addEventListener('click', () => press(button));
  return button;
}
