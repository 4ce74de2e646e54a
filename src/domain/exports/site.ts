/** What the site says of itself wherever it names itself. */
export const SITE = {
  name: 'Tra cứu văn bản Đảng',
  description: 'Tóm lược văn bản của Đảng bằng lời riêng, có nguồn cho từng ý.',
  notice: 'Bản tóm lược của trang Tra cứu văn bản Đảng, không phải văn bản chính thức.',
  /** Stands in the ids of feed entries (RFC 4151). It is not an address, and must never change once published. */
  authority: 'tra-cuu-van-ban-dang.example',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
