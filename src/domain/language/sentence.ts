const SEGMENTER = new Intl.Segmenter('vi', { granularity: 'sentence' });

/** The sentence that a span of a text stands in, trimmed; from the first to the last where the span crosses a border. */
export function sentenceWith(text: string, start: number, end: number): string {
  // A line break inside a paragraph would end a sentence for the segmenter.
  return [...SEGMENTER.segment(text.replace(/\s/g, ' '))]
    .filter(({ index, segment }) => index < end && start < index + segment.length)
    .map(({ segment }) => segment)
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return sentenceWith(text, 0, 1);
}
