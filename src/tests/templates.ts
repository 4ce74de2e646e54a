/** One address for each template of the site. */
export const TEMPLATES = [
  '/',
  '/van-ban/',
  '/van-ban/21-kl-tw-2021/',
  '/van-ban/37-qd-tw-2021/',
  '/van-ban/37-qd-tw-2021/vien-dan/',
  '/van-ban/207-qd-tw-2026/',
  '/trien-khai/',
  '/thay-the/',
  '/dong-thoi-gian/',
  '/ma-tran/',
  '/chu-de/',
  '/chu-de/neu-guong/',
  '/duyet/',
  '/duyet/loai/ket-luan/',
  '/hoi-nghi/',
  '/hoi-nghi/ninh-thuan-2022-03-18/',
  '/co-quan/',
  '/co-quan/bo-chinh-tri/',
  '/thuat-ngu/',
  '/thuat-ngu/lay-phieu-tin-nhiem/',
  '/nguon/',
  '/nguon/bao-ninh-thuan-2022-03-18/',
  '/trang/gioi-thieu/',
  '/trang/du-lieu/',
  '/21-kl-tw/',
  '/tim-kiem/',
  '/kiem-tra-vien-dan/',
  '/404.html',
];

/** The templates, and search with results, which come after the page has loaded. */
export const PAGES = [...TEMPLATES, '/tim-kiem/?q=ket+luan+21'];
