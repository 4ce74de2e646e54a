/** Roman numerals in capitals, from I on, as far as congresses are counted. */
const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** A number from 1 to 20 as a Roman numeral; undefined for any other. */
export function romanOf(value: number): string | undefined {
  return NUMERALS[value - 1];
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a Roman numeral in capitals, up to 39; undefined for anything else. */
export function numeral(text: string): number | undefined {
  if (!/^X{0,3}(IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  const values = [...text].map((sign) => VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** A number up to 39 in Roman figures; undefined for any other. */
export function roman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 39) return undefined;
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '';
  return 'X'.repeat(Math.floor(value / 10)) + units;
}
