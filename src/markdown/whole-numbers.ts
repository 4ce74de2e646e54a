import { splitAtNumbers } from '../domain/party/numbers-in-text.ts';

/** What of a page is not its words, or has its numbers whole: pictures, code for the machine, tags, numbers marked before. */
const APART =
  /<(head|script|style|svg|textarea|select)\b[^>]*>[\s\S]*?<\/\1>|<span class="number">[^<]*<\/span>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/** The HTML of a page in which no line ends within a number ("37-QĐ/TW"), as browsers do at its hyphen. */
export function wholeNumbers(html: string): string {
  const words: string[] = [];
  let from = 0;
  for (const apart of html.matchAll(APART)) {
    words.push(kept(html.slice(from, apart.index)), apart[0]);
    from = apart.index + apart[0].length;
  }
  return words.join('') + kept(html.slice(from));
}

function kept(text: string): string {
  return splitAtNumbers(text)
    .map((part, at) => (at % 2 === 0 ? part : `<span class="number">${part}</span>`))
    .join('');
}
