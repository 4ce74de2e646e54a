import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../../tests/cost.ts';
import { wordText } from './word-text.ts';

test.each([
  [
    'runs of a paragraph',
    '<w:p><w:r><w:t>Quy định số </w:t></w:r><w:r><w:t xml:space="preserve">37</w:t></w:r></w:p>',
    'Quy định số 37',
  ],
  [
    'paragraphs and cells',
    '<w:p><w:r><w:t>a</w:t></w:r></w:p><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>',
    'a\n\nb',
  ],
  [
    'tabs, breaks and hyphens',
    '<w:t>21</w:t><w:noBreakHyphen/><w:t>KL</w:t><w:tab/><w:t>x</w:t><w:br w:type="page"/><w:t>y</w:t>',
    '21-KL\tx\ny',
  ],
  ['entities, which stay what they say', '<w:t>&lt;b&gt; &amp;amp; &#272;&#x110;</w:t>', '<b> &amp; ĐĐ'],
  [
    'nothing deleted, no field',
    '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:instrText>PAGE</w:instrText><w:t>mới</w:t>',
    'mới',
  ],
  ['what is no document', 'không phải XML <w:t', ''],
])('%s', (_name, xml, text) => {
  expect(wordText(xml)).toBe(text);
});

test.each(['<w:t ', '<w:t>'])('openings that never close take linear time: %s', (opening) => {
  expect(growthOf((size) => wordText(opening.repeat(size)), 10_000)).toBeLessThan(LINEAR);
});
