/**
 * Parts a text into lines that are no wider than `most`; a word that is wider itself is broken. With more lines than
 * `count` the last of these ends in “…”.
 */
export function linesOf(text: string, most: number, count: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap((each) => broken(each, most, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= count) return lines;
  return [...lines.slice(0, count - 1), shortened(lines[count - 1] ?? '', most, widthOf)];
}

function broken(word: string, most: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign) > most) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function shortened(line: string, most: number, widthOf: (text: string) => number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`) > most) kept = kept.replace(/ ?[^ ]*$/, '');
  return `${kept}…`;
}
