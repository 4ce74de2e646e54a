import { expect, test } from 'vitest';
import { withStyles } from './inline-styles.ts';
import { inlineHashes, keepOwnHashes } from './own-hashes.ts';

const PAGE = `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-khac';"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><p>Trang`;

test('styles stand in the place of their links, in their order, and the policy allows them and no others', () => {
  const page = keepOwnHashes(
    withStyles(
      PAGE,
      new Map([
        ['/a.css', 'a{content:"$&"}'],
        ['/b.css', 'b{}'],
      ]),
    ),
  );
  expect(page).toContain('<style>a{content:"$&"}</style><style>b{}</style><p>');
  const allowed = new Set(page.match(/'sha256-[^']+'/g));
  expect([allowed.size, allowed.symmetricDifference(inlineHashes(page)).size]).toEqual([2, 0]);
});

test('a link to other styles stays', () => {
  expect(withStyles(PAGE, new Map([['/a.css', 'a{}']]))).toContain('<link rel="stylesheet" href="/b.css">');
});
