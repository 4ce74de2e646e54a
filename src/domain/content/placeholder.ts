/** What a new file says where its author has to write: it may stand in no file that is published. */
export const TO_WRITE = 'Thay dòng này bằng nội dung, viết bằng lời của mình, mỗi đoạn kết thúc bằng dấu nguồn.';

/** How the sentence begins; a line that still has this much of it has not been written. */
export const UNWRITTEN = 'Thay dòng này bằng nội dung';
