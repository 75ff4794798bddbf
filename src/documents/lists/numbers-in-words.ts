const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const irregular: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** A number in English words as a list prints it, `Twenty-one`; in digits from a thousand. */
export function cardinalWords(value: number): string {
  if (value < 0 || value >= 1000) return String(value);
  return capitalised(words(value));
}

/** An ordinal in English words as a list prints it, `Twenty-first`; in digits from a thousand. */
export function ordinalWords(value: number): string {
  if (value < 0 || value >= 1000) return ordinalDigits(value);
  return capitalised(
    words(value).replace(
      /[a-z]+$/u,
      (last) =>
        irregular.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
    ),
  );
}

/** An ordinal in digits: 1st, 2nd, 11th. */
export function ordinalDigits(value: number): string {
  const isTeen = Math.floor((value % 100) / 10) === 1;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function words(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100)
    return [tens[Math.floor(value / 10)], value % 10 === 0 ? undefined : small[value % 10]]
      .filter((word) => word !== undefined)
      .join('-');
  const rest = value % 100;
  const hundreds = `${small[Math.floor(value / 100)] ?? ''} hundred`;
  return rest === 0 ? hundreds : `${hundreds} ${words(rest)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
