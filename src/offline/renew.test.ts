import { expect, test, vi } from 'vitest';
import { sampleCaches } from './caches.sample.ts';
import { copiesOf } from './copy.ts';
import { renewWhenOld } from './renew.ts';
import { saveCopy } from './save.ts';
import { HOME, sampleLine } from './site.sample.ts';

const SAVED = new Date(2026, 10, 26, 8);
const SOON = new Date(2026, 10, 26, 8, 59);
const LATE = new Date(2026, 10, 27, 9);

async function reader() {
  const network = await sampleLine({ '': 'một' });
  const caches = sampleCaches();
  const copies = copiesOf(HOME, caches);
  const site = { home: HOME, load: network.load, signal: new AbortController().signal };
  await saveCopy(site, copies, SAVED, () => undefined);
  network.line.asked.length = 0;
  const leave = vi.fn(async () => undefined);
  return { ...network, caches, copies, leave, renew: (now: Date) => renewWhenOld(site, copies, now, leave) };
}

test('for an hour nobody looks', async () => {
  const { renew, publish, line } = await reader();
  await publish({ '': 'hai' });
  await renew(SOON);
  expect(line.asked).toEqual([]);
});

test('after it what is new takes the place of the copy, and its day is that day', async () => {
  const { renew, publish, copies } = await reader();
  await publish({ '': 'hai' });
  await renew(LATE);
  const copy = await copies.current();
  expect(copy?.day).toBe('2026-11-27');
  expect(await (await (await copies.files(copy?.release ?? '')).match(HOME))?.text()).toBe('hai');
});

test('a copy of what is still published stays that of its day', async () => {
  const { renew, copies, line } = await reader();
  await renew(LATE);
  expect(await copies.current()).toMatchObject({ day: '2026-11-26', compared: LATE.getTime() });
  line.asked.length = 0;
  await renew(LATE);
  expect(line.asked).toEqual([]);
});

test('what fails leaves the copy', async () => {
  const { renew, publish, line, copies } = await reader();
  await publish({ '': 'hai' });
  line.files = { ...line.files, '': 'sửa trên đường' };
  await renew(LATE);
  expect((await copies.current())?.day).toBe('2026-11-26');
});

test('where none is to be kept any more, all is removed', async () => {
  const { renew, line, caches, leave } = await reader();
  line.files = { 'ngoai-tuyen/ban-phat-hanh.json': 'null' };
  await renew(LATE);
  expect([await caches.keys(), leave.mock.calls.length]).toEqual([[], 1]);
});
