/**
 * The address of a home page whose engine finds phrases in these texts, as Pagefind finds what stands between quotes:
 * the pages by their ids, with the place where the phrase stands first. The address is the program itself, and ends in
 * a comment that takes what search puts behind it.
 */
export function sampleEngine(texts: Readonly<Record<string, string>>): string {
  return `data:text/javascript,${encodeURIComponent(`const texts = ${JSON.stringify(texts)};${PROGRAM}`)}//`;
}

const PROGRAM = `
export const asked = [];
export function createInstance() {
  return {
    filters: async () => ({}),
    search: async (query) => {
      asked.push(query);
      const phrase = query.replaceAll('"', '').split(' ');
      const results = Object.entries(texts).flatMap(([id, text]) => {
        const words = text.split(' ');
        const at = words.findIndex((_, from) => phrase.every((word, place) => words[from + place] === word));
        return at < 0 ? [] : [{ id, words: [at] }];
      });
      return results.length > 0 ? { results } : null;
    },
  };
}
`;
