import type { Random } from './mutations.ts';

type Files = Readonly<Record<string, string>>;

/** A change of one file, as an author makes it; undefined removes it. */
export interface Edit {
  readonly what: string;
  readonly file: string;
  readonly text: string | undefined;
}

type Change = readonly [what: string, change: (text: string, random: Random) => string | undefined];

/** Changes of a directive: of its words, its facts, its clauses, and of what others can say of it. */
const CHANGES: readonly Change[] = [
  ['a sentence', (text) => text.replace('## Nội dung', 'Một câu thêm vào.[^bao-nhan-dan]\n\n## Nội dung')],
  ['a title', (text, random) => text.replace(/^title: .*$/m, `title: về việc mới số ${random(1000)}`)],
  ['a day', (text, random) => text.replace(/^(issued: \d{4}-\d{2})-\d{2}$/m, `$1-${10 + random(18)}`)],
  ['a status', (text) => text.replace('state: unknown', 'state: in-force')],
  ['a clause', (text, random) => text.replace(/^### Điều 5\..*$/m, `### Điều ${50 + random(40)}. Tên khác`)],
  ['a theme', (text) => text.replace(/^themes:\n(?: {2}.*\n)+/m, 'themes:\n  neu-guong: [dieu-1]\n')],
  ['a source', (text) => text.replaceAll(/\[\^bai-bao-\d+\]/g, '[^bien-tap]')],
  ['a fault', (text) => text.replace('### Điều 3.', 'Không có nguồn.\n\n### Điều 3.')],
  ['removal', () => undefined],
];

/** A random edit of some content. Removed files come back after a while. */
export function randomEdit(files: Files, now: Files, random: Random): Edit {
  const gone = Object.keys(files).find((file) => now[file] === undefined);
  if (gone !== undefined && random(3) === 0) return { what: 'return', file: gone, text: files[gone] };
  const folder = random(5) > 0 ? 'van-ban/' : 'nguon/';
  const names = Object.keys(files).filter((file) => file.startsWith(folder));
  const file = names[random(names.length)] ?? '';
  const text = now[file];
  if (text === undefined) return { what: 'return', file, text: files[file] };
  if (!file.startsWith('van-ban/'))
    return { what: 'title', file, text: text.replace(/^title: .*/m, `title: Tên ${random(99)}`) };
  const [what, change] = CHANGES[random(CHANGES.length)] ?? ['nothing', () => text];
  return { what, file, text: change(text, random) };
}
