/**
 * Brings the reviewed lists up to date with the built site and says what changed: `npm run accept`. Refuses, and
 * writes nothing, when an address has disappeared.
 */
import { writeFile } from 'node:fs/promises';
import { toldCitation } from '../src/domain/resolve/report.ts';
import type { Review } from '../src/ledger/review.ts';
import { reviewSite } from './review-site.ts';

const ADDRESSES = 'src/ledger/addresses.txt';
const CITATIONS = 'src/ledger/citations.txt';
const MOVES = 'src/domain/addresses/moved.ts';

const review = await reviewSite({ dist: 'dist', content: 'content', addresses: ADDRESSES, citations: CITATIONS });
if (review.lost.length + review.astray.length > 0) refuse(review);
else {
  await writeFile(ADDRESSES, review.lists.addresses);
  await writeFile(CITATIONS, review.lists.citations);
  tell(`Địa chỉ mới, đã ghi vào ${ADDRESSES}`, review.added, '+ ');
  if (review.dropped.length > 0) tell('Địa chỉ chưa gửi đi mà nay không còn, đã bỏ khỏi sổ', review.dropped, '- ');
  tell(
    `Viện dẫn đổi, đã ghi vào ${CITATIONS}; hãy đọc từng dòng`,
    review.citations.flatMap((line) => toldCitation(line) ?? []),
  );
}

function refuse({ lost, astray, added }: Review): void {
  process.exitCode = 1;
  tell('Địa chỉ đã công bố mà nay không còn', lost, '- ');
  tell(`Mục trong ${MOVES} không dẫn tới trang nào`, astray);
  tell('Địa chỉ mới, có thể là tên mới của những địa chỉ trên', added, '+ ');
  console.log(`Chưa ghi gì. Hãy trả lại tên cũ, hoặc ghi địa chỉ cũ → địa chỉ mới vào ${MOVES}, rồi chạy lại.`);
}

function tell(what: string, lines: readonly string[], sign = ''): void {
  console.log(`${what}: ${lines.length}.`);
  for (const line of lines) console.log(`  ${sign}${line}`);
}
