import { expect, test } from 'vitest';
import { findCitations } from '../citation/find.ts';
import { bearingSerial, concerned } from './concerned.ts';
import { CASES } from './resolve.cases.ts';
import { SAMPLE } from './resolve.sample.ts';
import { resolveCitations } from './together.ts';

const bearing = bearingSerial(SAMPLE);

test('citations are resolved by the part that they concern as by the whole catalogue', () => {
  const sizes = CASES.map(([page, marked]) => {
    const text = marked.replace(/[«»]/g, '');
    const citations = findCitations(text);
    const part = concerned(citations, bearing);
    const context = { ...page, text };
    expect(resolveCitations(citations, context, part), text).toEqual(resolveCitations(citations, context, SAMPLE));
    return part.length;
  });
  expect(Math.min(...sizes)).toBeLessThan(SAMPLE.length);
});

test('a plenum concerns all, a serial those that bear it', () => {
  expect(concerned(findCitations('Nghị quyết Trung ương 4 khóa XII'), bearing)).toBe(SAMPLE);
  const numbers = concerned(findCitations('Kết luận số 21-KL/TW'), bearing).map(({ number }) => number);
  expect(new Set(numbers)).toContain('21-KL/TW');
  expect(numbers.every((number) => number?.startsWith('21-'))).toBe(true);
});
