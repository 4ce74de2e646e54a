import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

test('a directive says how it wants to be shown', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const property = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await property('og:image')).toMatch(/^https?:\/\/.+\/van-ban\/37-qd-tw-2021\.png$/);
    expect(await property('og:title')).toContain('Quy định số 37-QĐ/TW');
    expect(await property('og:description')).toContain('19 điều đảng viên không được làm');
  });
});
