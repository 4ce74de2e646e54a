/** What a review does not look at; every report says so. */
export const UNCHECKED: readonly string[] = [
  'văn bản Nhà nước: chỉ đánh dấu, không kiểm tra;',
  'văn bản của Đảng chưa có trong kho: chỉ nói là chưa có;',
  'lời trích và nội dung: chỉ đối chiếu số, ngày, cơ quan, loại, trích yếu và điều khoản;',
  'tình trạng hiệu lực sau ngày cập nhật ghi ở từng văn bản;',
  'chú thích cuối trang, đầu trang và số thứ tự tự động trong tệp .docx.',
];

/** What a report is not. */
export const NOT_OFFICIAL = 'Kết quả do máy đối chiếu với kho của trang, không phải kết luận chính thức.';
