// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { PAGE } from './page.sample.ts';

const startEarly = vi.fn();
const startBox = vi.fn();
vi.resetModules();
vi.doMock('./early.ts', () => ({ startEarly }));
vi.doMock('./box.ts', () => ({ startBox }));
const { startBoxOnUse } = await import('./box-on-use.ts');
afterAll(() => {
  vi.doUnmock('./early.ts');
  vi.doUnmock('./box.ts');
});

function open(): { form: HTMLFormElement; input: HTMLInputElement } {
  document.body.innerHTML = PAGE;
  const [form, input] = [document.querySelector('form'), document.querySelector('input')];
  if (!form || !input) throw new Error('no box');
  return { form, input };
}

beforeEach(() => {
  startEarly.mockClear();
  startBox.mockClear();
});

test('nothing is fetched before the reader turns to the box', async () => {
  const { form, input } = open();
  startBoxOnUse(form);
  await Promise.resolve();
  expect([startEarly.mock.calls.length, startBox.mock.calls.length, input.role]).toEqual([0, 0, 'combobox']);
});

test('who turns to it gets the code and what it will ask for, once', async () => {
  const { form, input } = open();
  startBoxOnUse(form);
  input.focus();
  input.blur();
  input.focus();
  await vi.waitFor(() => expect(startBox).toHaveBeenCalledWith(form));
  expect(startBox).toHaveBeenCalledTimes(1);
  expect(startEarly).toHaveBeenCalledWith('/');
});

test('a pointer on its way fetches the code alone', async () => {
  const { form } = open();
  startBoxOnUse(form);
  form.dispatchEvent(new Event('pointerenter'));
  await vi.waitFor(() => expect(startBox).toHaveBeenCalled());
  expect(startEarly).not.toHaveBeenCalled();
});

test('a reader who is in the box already is not kept waiting', async () => {
  const { form, input } = open();
  input.focus();
  startBoxOnUse(form);
  await vi.waitFor(() => expect(startBox).toHaveBeenCalled());
});
