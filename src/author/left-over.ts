import { nearest } from '../domain/language/suggest.ts';

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

/** What is wrong with the options of a command line: one that there is not, or one without its value; undefined when nothing is. */
export function optionFault(
  args: readonly string[],
  texts: readonly string[],
  flags: readonly string[],
): string | undefined {
  for (const [index, arg] of args.entries()) {
    const [, name, value] = /^--([^=]+)(=.*)?$/.exec(arg) ?? [];
    if (name === undefined || flags.includes(name)) continue;
    if (!texts.includes(name)) {
      const guess = nearest(name, [...texts, ...flags]);
      const all = [...texts, ...flags].map((each) => `--${each}`).join(', ');
      return `Không có lựa chọn --${name}. ${guess ? `Có phải ý bạn là --${guess}?` : `Các lựa chọn: ${all}.`}`;
    }
    const next = args[index + 1];
    if (value === undefined && (next === undefined || next.startsWith('--'))) return `Sau --${name} còn thiếu giá trị.`;
  }
  return undefined;
}
