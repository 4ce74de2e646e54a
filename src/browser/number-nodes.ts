import { splitAtNumbers } from '../domain/party/numbers-in-text.ts';

/** A text as nodes, each number in an element that no line ends in, as the pages of the site have them. */
export function numberNodes(text: string): (string | HTMLElement)[] {
  return splitAtNumbers(text).map((part, at) => {
    if (at % 2 === 0) return part;
    const number = document.createElement('span');
    number.className = 'number';
    number.textContent = part;
    return number;
  });
}
