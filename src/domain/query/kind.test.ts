import { expect, test } from 'vitest';
import { takeKind } from './kind.ts';
import { TABLE } from './table.sample.ts';

const take = (text: string) => {
  const { serial, kind, isBeside, hasOther, before, rest } = takeKind(text.split(' '), TABLE.kinds);
  return [serial, kind?.code, isBeside, hasOther, before, rest.join(' ')];
};

test.each([
  ['quy dinh 37', [37, 'QĐ', true, false, 0, '']],
  ['qd so 37', [37, 'QĐ', true, false, 0, 'so']],
  ['37 qd tw', [37, 'QĐ', true, false, 0, 'tw']],
  ['ket lun 21', [21, 'KL', true, false, 0, '']],
  ['ke hoach 5 nam', [undefined, 'KH', false, false, 0, '5 nam']],
  ['nghi quyet sap xep con 34 tinh', [undefined, 'NQ', false, false, 0, 'sap xep con 34 tinh']],
  ['nghi quyet cua hoi nghi 34', [34, 'NQ', false, false, 5, 'cua hoi nghi']],
  ['huong dan thuc hien quy dinh 37', [37, 'QĐ', true, true, 4, 'huong dan thuc hien']],
  ['107 quang nam', [107, undefined, false, false, 0, 'quang nam']],
])('“%s” has %j', (text, expected) => {
  expect(take(text)).toEqual(expected);
});
