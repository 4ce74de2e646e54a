// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offerShortcuts } from './shortcuts.ts';

document.body.innerHTML = '<p>Văn bản</p><input id="box"><textarea></textarea>';
const box = document.querySelector('input');
if (box) offerShortcuts(box);

function press(on: string, key: string, held: KeyboardEventInit = {}): boolean {
  box?.blur();
  document.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  return document.activeElement === box;
}

test.each([
  ['p', '/', {}, true],
  ['p', 'k', { ctrlKey: true }, true],
  ['p', 'K', { metaKey: true }, true],
  ['textarea', 'k', { ctrlKey: true }, true],
  ['textarea', '/', {}, false],
  ['p', '/', { ctrlKey: true }, false],
  ['p', 'k', {}, false],
  ['p', 'k', { ctrlKey: true, shiftKey: true }, false],
])('in <%s> the key %s with %j goes to the box: %s', (on, key, held, expected) => {
  expect(press(on, key, held)).toBe(expected);
});
