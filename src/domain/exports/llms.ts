import type { SiteUrls } from '../addresses/urls.ts';
import { directiveName } from '../content/identity.ts';
import { formatDate } from '../language/dates.ts';
import type { Library } from '../views/library.ts';
import { SITE } from './site.ts';

/** Directives that are listed; programs find the others in the data. */
const LISTED_MOST = 200;

/** The file llms.txt (llmstxt.org): what the site is, and where its texts and data are. `urls`: absolute ones. */
export function llmsText({ directives, bodies }: Library, urls: SiteUrls): string {
  const rows = [...directives.values()].slice(0, LISTED_MOST).map(({ slug, data }) => {
    const facts = [bodies.get(data.issuer)?.name, data.issued && formatDate(data.issued)].filter(Boolean).join(', ');
    return `- [${directiveName(data)} (${facts})](${urls.twin(slug, 'md')}): ${data.title}. ${data.statusWords.sentence}`;
  });
  return `# ${SITE.name}

> ${SITE.description} ${SITE.notice}

Số văn bản được đánh lại theo loại, cơ quan và khóa nên có thể trùng: hãy nhận văn bản theo số, cơ quan ban hành và ngày. Mỗi ý trong một văn bản có dấu nguồn. Giấy phép nội dung: CC BY 4.0.

## Dữ liệu

- [Mọi văn bản](${urls.file('api/van-ban.json')}): số, loại, cơ quan, ngày, tình trạng, quan hệ, các phần, nguồn
- [Đồ thị quan hệ](${urls.file('api/do-thi.json')}): văn bản nào triển khai, sửa đổi, thay thế văn bản nào
- [Cách dùng dữ liệu](${urls.page('trang', 'du-lieu')}): mô tả từng tệp, ví dụ, giấy phép
- [Tin mới](${urls.file('feed.xml')}): văn bản mới và thay đổi tình trạng (Atom)

## Văn bản

${rows.join('\n')}
${directives.size > LISTED_MOST ? `\nĐây là ${LISTED_MOST} văn bản mới nhất trong ${directives.size}; tệp dữ liệu ở trên có tất cả.\n` : ''}`;
}
