const SEGMENTER = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * Gives the sentence that a span of a text stands in, trimmed; from the first to the last where the span crosses a
 * border. The text is cut once for all spans.
 */
export function sentencesIn(text: string): (start: number, end: number) => string {
  let sentences: readonly Intl.SegmentData[] | undefined;
  return (start, end) => {
    // A line break inside a paragraph would end a sentence for the segmenter.
    sentences ??= [...SEGMENTER.segment(text.replace(/\s/g, ' '))];
    return sentences
      .filter(({ index, segment }) => index < end && start < index + segment.length)
      .map(({ segment }) => segment)
      .join('')
      .replace(/ +/g, ' ')
      .trim();
  };
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return sentencesIn(text)(0, 1);
}
