/** What every picture of a shared address has: its size in pixels, the bar at its head, the words at its foot. */
export const WIDTH = 1200;
export const HEIGHT = 630;
export const BAR = 16;
export const FOOT = 'Tra cứu văn bản Đảng · bản tóm lược, không phải văn bản chính thức';
