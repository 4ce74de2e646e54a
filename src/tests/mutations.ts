/** Random changes of a text, the same for the same seed. */

/** Gives a number from 0 up to, and without, a whole number. */
export type Random = (below: number) => number;

/** A generator of random numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What opens, closes or means something in YAML, Markdown, HTML or MDX, and letters that are often mistaken. */
const PIECES = (
  '--- ... *a &a !!js !x <<: {} [] [ ] { } : - ? | > % @ ` " \' # \\ ~ ~~ * ** _ __ [^bien-tap] [^x] [^a b] ![a](b) ' +
  '[a](b) [a]: b [^a]: b <b> </b> <br> <!-- --> <5% {so} {/* */} import export ``` ~~~ === >> #a ## ### # | |-|-| ' +
  '1. 3. - + * [ ] [x] &amp; &#0; &#x110000; https://a.b javascript:a a@b.vn www.a.b 2021-10-25 31/2/2021 21-KL/TW ' +
  'Kết luận số 21-KL/TW Điều 3. __proto__: constructor: number: title: sources: status: null true 0x10 1e999 .inf'
).split(' ');

const SIGNS = [
  '\0',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '🙂',
  'Ð',
  'e\u0323\u0302',
  'щ',
  '😀'.repeat(50),
  ' '.repeat(70),
];

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => splice(text, random, ''),
  (text, random) => splice(text, random, text.slice(random(text.length), random(text.length))),
  (text, random) => insert(text, random, pick(PIECES, random)),
  (text, random) => insert(text, random, ` ${pick(PIECES, random)} `),
  (text, random) => insert(text, random, `\n${pick(PIECES, random)}`),
  (text, random) => insert(text, random, pick(SIGNS, random)),
  (text, random) => insert(text, random, pick([...PIECES, ...SIGNS], random).repeat(1 + random(3000))),
  (text, random) => insert(text, random, `${pick(PIECES, random)}\n`.repeat(1 + random(500))),
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => text.slice(random(text.length)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => swapLines(text.split('\n'), random).join('\n'),
  (text, random) => text.replaceAll(pick([...text.slice(0, 3000), ' '], random), pick([...PIECES, ''], random)),
];

/** A text with a few random changes. */
export function mutated(text: string, random: Random): string {
  const count = 1 + random(4);
  return Array.from({ length: count }).reduce<string>((changed) => pick(MUTATIONS, random)(changed, random), text);
}

function pick<T>(all: readonly T[], random: Random): T {
  const found = all[random(all.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

function insert(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function splice(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at + random(200));
}

function swapLines(lines: string[], random: Random): string[] {
  const [a, b] = [random(lines.length), random(lines.length)];
  return lines.map((line, index) => (index === a ? (lines[b] ?? '') : index === b ? (lines[a] ?? '') : line));
}
