/** A part of a command line: an option with its value, or a word that stands alone. */
interface Part {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}

/** The words of a command line before the first option; and what is told of words behind an option, most likely of a value without its quotation marks. */
export function aloneWords(parts: readonly Part[]): { readonly words: readonly string[]; readonly fault?: string } {
  const words: string[] = [];
  let last: Part | undefined;
  const left: string[] = [];
  for (const part of parts) {
    if (part.kind === 'option') {
      if (left.length > 0) break;
      last = part;
    } else if (last) left.push(part.value ?? '');
    else words.push(part.value ?? '');
  }
  if (!last || left.length === 0) return { words };
  const whole = [last.value, ...left].filter(Boolean).join(' ');
  return { words, fault: `Đặt “${whole}” trong dấu nháy kép: --${last.name} "${whole}".` };
}
