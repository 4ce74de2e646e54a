import type { View } from './urls.ts';

/** The pages that show all of the collection at once, as lists and the foot of each page name them. */
export const OVERVIEWS: readonly { view: View; label: string; about: string }[] = [
  {
    view: 'trien-khai',
    label: 'Cây triển khai',
    about: 'Văn bản của Trung ương được thực hiện bằng những kế hoạch nào, sau bao nhiêu ngày.',
  },
  { view: 'hieu-luc', label: 'Văn bản áp dụng theo từng ngày', about: 'Mỗi văn bản áp dụng từ ngày nào tới ngày nào.' },
  { view: 'thay-the', label: 'Chuỗi thay thế', about: 'Văn bản nào thay văn bản nào, từ cũ tới mới.' },
  {
    view: 'dong-thoi-gian',
    label: 'Dòng thời gian',
    about: 'Văn bản, hội nghị và các lần thay thế, theo ngày.',
  },
  { view: 'ma-tran', label: 'Bảng chủ đề', about: 'Mỗi chủ đề được văn bản nào nói tới, ở mục nào.' },
  { view: 'chu-de', label: 'Chủ đề', about: 'Mỗi chủ đề một trang: lời của từng văn bản, đứng cạnh nhau.' },
];
