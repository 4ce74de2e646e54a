/** Names of entities that Vietnamese pages use, besides those of letters with an accent. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  ndash: '–',
  mdash: '—',
  minus: '-',
  frasl: '/',
  sol: '/',
  hyphen: '-',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  hellip: '…',
  bull: '•',
  middot: '·',
  sect: '§',
  eth: 'ð',
  ETH: 'Ð',
  dstrok: 'đ',
  Dstrok: 'Đ',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  tilde: '\u0303',
  circ: '\u0302',
  breve: '\u0306',
};

/** What an entity of HTML stands for ("&nbsp;", "&#273;", "&aacute;"); undefined for one that is not known. */
export function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }
  const [, letter, accent] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  const mark = accent && ACCENTS[accent];
  return letter && mark ? `${letter}${mark}`.normalize('NFC') : NAMED[name];
}
