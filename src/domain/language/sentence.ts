const SEGMENTER = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * Cuts a text into sentences, once.
 * @returns tells the sentence that a span stands in, trimmed; from the first to the last where the span crosses a border.
 */
export function sentencesOf(text: string): (start: number, end: number) => string {
  // A line break inside a paragraph would end a sentence for the segmenter.
  const cut = [...SEGMENTER.segment(text.replace(/\s/g, ' '))];
  const starts = cut.map(({ index }) => index);
  return (start, end) => {
    const [first, last] = [lastUpTo(starts, start), lastUpTo(starts, end - 1)];
    const words = cut.slice(first, last + 1).map(({ segment }) => segment);
    return words.join('').replace(/ +/g, ' ').trim();
  };
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return sentencesOf(text)(0, 1);
}

/** The place of the last of some ascending offsets that is not beyond another. */
function lastUpTo(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
