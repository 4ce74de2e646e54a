import { expect, test } from 'vitest';
import { clean, type Format } from './clean.ts';

test.each<[Format, string, string]>([
  ['plain', 'a **b** c', 'a b c'],
  ['plain', '`37-QĐ/TW`', '37-QĐ/TW'],
  ['plain', '_a_ b_c d', 'a b_c d'],
  ['plain', '[Quy định 37](/van-ban/37/) ngày[^bao]', '[Quy định 37 ngày'],
  ['plain', 'Kê\u0301t lu\u00ADận\u200B', 'Kết luận'],
  ['plain', 'a&nbsp;b &amp; &#273;&#x110; &eacute; &khong;', 'a\u00A0b & đĐ é &khong;'],
  ['plain', '<b>a</b> <Quy định 37> b<br>c', 'a <Quy định 37> b\nc'],
  ['plain', 'quy định\n22. Tổ chức', 'quy định\n\n22. Tổ chức'],
  ['plain', 'quy định số\n37. Ngày', 'quy định số\n37. Ngày'],
  ['plain', 'một\nhai\n\nba', 'một\nhai\n\nba'],
  ['html', 'một\n\nhai<p>ba</p>', 'một hai\n\nba\n\n'],
  ['html', 'a<!-- 21-KL/TW -->b<script>var q = "37-QĐ/TW"</script>c', 'ab\n\n\n\nc'],
  ['html', '<tr><td>37</td><td>2021</td></tr>', '\n\n | 37 | 2021\n\n'],
  ['markdown', '# Một\n- hai\n- ba', '# Một\n\n- hai\n\n- ba'],
  ['markdown', '37\\-QĐ/TW', '37-QĐ/TW'],
])('%s: %j', (format, text, cleaned) => {
  expect(clean(text, format).text).toBe(cleaned);
});

test.each<[Format, string, string]>([
  ['plain', 'a **«b»** c', 'b'],
  ['plain', 'Kê\u0301t «lu\u00ADận» \u200Bx', 'lu\u00ADận'],
  ['html', '<p>«Quy&nbsp;định <b>37</b>» x', 'Quy&nbsp;định <b>37</b>'],
  ['plain', 'e\u0301e\u0301 «e\u0301»', 'e\u0301'],
])('offsets lead back, %s: %j', (format, text, words) => {
  const { text: cleaned, spanOf } = clean(text, format);
  const { start, end } = spanOf(cleaned.indexOf('«') + 1, cleaned.indexOf('»'));
  expect(text.slice(start, end)).toBe(words.replace(/<\/b>$/, ''));
});
