// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isSlashOff, offerSlashSwitch } from './slash-switch.ts';

function open() {
  document.body.innerHTML = '<label data-slash hidden><input type="checkbox"> Bấm phím “/”</label>';
  const [label, box] = [document.querySelector('label'), document.querySelector('input')];
  if (!label || !box) throw new Error('no switch');
  offerSlashSwitch();
  const set = (checked: boolean) => {
    box.checked = checked;
    box.dispatchEvent(new Event('change'));
  };
  return { label, box, set };
}

beforeEach(() => localStorage.clear());

test('the key works until it is switched off, and again when it is switched on', () => {
  const { label, box, set } = open();
  expect([label.hidden, box.checked, isSlashOff()]).toEqual([false, true, false]);
  set(false);
  expect([isSlashOff(), open().box.checked]).toEqual([true, false]);
  set(true);
  expect(isSlashOff()).toBe(false);
});

test('where the browser keeps nothing, the key stays as it is', () => {
  const { box, set } = open();
  const refuse = () => {
    throw new Error('forbidden');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  set(false);
  expect([box.checked, isSlashOff()]).toEqual([true, false]);
  vi.unstubAllGlobals();
});

test('a page without the switch is left alone', () => {
  document.body.innerHTML = '';
  expect(offerSlashSwitch).not.toThrow();
});
