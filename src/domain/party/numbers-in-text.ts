/** A number, one with its signs the wrong way round ("37/QĐ-TW"), and one of the State ("30/2020/NĐ-CP"). */
const IN_TEXT = /(\d+(?:-\p{Lu}\p{L}*\/\p{Lu}+\d*|(?:\/\d{4})?\/\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*\d*)+))/u;

/** A text cut before and behind each number in it: the parts at odd places are numbers. Browsers break them otherwise. */
export function splitAtNumbers(text: string): string[] {
  return text.split(IN_TEXT);
}
