import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxText } from './docx.ts';
import { LONGEST_TEXT, readText } from './read-file.ts';

const BODY = '<w:document><w:body><w:p><w:r><w:t>Quy định số 37-QĐ/TW</w:t></w:r></w:p></w:body></w:document>';

function docx(body: string | Uint8Array, name = 'word/document.xml'): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    [name]: typeof body === 'string' ? strToU8(body) : body,
  });
}

/** A body of nothing but blanks: some hundred kilobytes that become a hundred megabytes. */
function bomb(): Uint8Array {
  return docx(new Uint8Array(100 * 1024 * 1024).fill(32));
}

function wide(text: string): Uint8Array {
  return new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer),
  ]);
}

test.each([
  ['bai.txt', strToU8('Quy định 37'), 'Quy định 37'],
  ['bai.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('Quy định 37')]), 'Quy định 37'],
  ['bai.txt', wide('Quy định 37'), 'Quy định 37'],
  ['KE-HOACH.DOCX', docx(BODY), 'Quy định số 37-QĐ/TW'],
])('%s is read', async (name, bytes, text) => {
  expect(await readText(name, bytes, docxText)).toEqual({ text });
});

test.each([
  ['anh.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]), 'không phải văn bản UTF-8'],
  ['nul.txt', strToU8('a\0b'), 'không phải văn bản UTF-8'],
  ['ban-in.pdf', strToU8('%PDF-1.7'), 'Chưa đọc được dạng tệp này'],
  ['dai.txt', new Uint8Array(LONGEST_TEXT + 1).fill(97), 'dài quá 5 triệu chữ'],
  ['lon.txt', new Uint8Array(31 * 1024 * 1024), 'lớn quá 30 MB'],
  ['hong.docx', docx(BODY).subarray(0, 120), 'hỏng'],
  ['khong-zip.docx', strToU8('không phải zip'), 'không có phần văn bản của Word'],
  ['khac.docx', docx(BODY, 'xl/workbook.xml'), 'không có phần văn bản của Word'],
  ['bom.docx', bomb(), 'giải nén ra quá lớn'],
  ['rong.docx', new Uint8Array(), 'không có phần văn bản của Word'],
])('%s is refused in words', async (name, bytes, told) => {
  expect(await readText(name, bytes, docxText)).toEqual({ refusal: expect.stringContaining(told) });
});
