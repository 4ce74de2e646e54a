/** English names of kinds of documents, and of what tells two of one number apart: enough to read a number. */
export const KINDS_IN_ENGLISH: readonly (readonly [english: string, vietnamese: string])[] = Object.entries({
  'party members': 'đảng viên',
  'party member': 'đảng viên',
  corruption: 'tham nhũng',
  discipline: 'kỷ luật',
  inspection: 'kiểm tra',
  signs: 'biểu hiện',
  decline: 'suy thoái',
  conclusion: 'kết luận',
  resolution: 'nghị quyết',
  regulations: 'quy định',
  regulation: 'quy định',
  decision: 'quyết định',
  directive: 'chỉ thị',
  guidelines: 'hướng dẫn',
  guidance: 'hướng dẫn',
  instruction: 'hướng dẫn',
  conference: 'hội nghị',
  plan: 'kế hoạch',
} satisfies Record<string, string>);

/** Words that link English names; some are spelled like Vietnamese words, so they are left out beside such a name only. */
const LINKS =
  /\b(?:the|of|and|for|by|on|what|which|who|how|are|is|does|must|with|from|in|to|at|be|about|after|when|where|why|this|vietnam)\b/gi;

/** A function that puts these names into Vietnamese, and leaves out the English words that link them. */
export function translator(
  names: readonly (readonly [english: string, vietnamese: string])[],
): (text: string) => string {
  // The longer ones first: "party member" before "party".
  const longest = names.map(([name]) => name).toSorted((a, b) => b.length - a.length);
  const english = new RegExp(`\\b(?:${longest.join('|')})\\b`, 'gi');
  const meant = new Map(names);
  return (text) => {
    const put = text.replace(english, (name) => meant.get(name.toLowerCase()) ?? name);
    return put === text
      ? text
      : put
          .replace(LINKS, '')
          .replace(/\bno\.? ?(?=\d)/gi, 'số ')
          .replace(/\s+/g, ' ')
          .trim();
  };
}

/** The text with English names in Vietnamese. */
export const kindsInVietnamese = translator(KINDS_IN_ENGLISH);
