const ones = [
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
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const others: Readonly<Record<string, number>> = {
  single: 1,
  both: 2,
  'a couple': 2,
  'half a dozen': 6,
  'a dozen': 12,
  dozen: 12,
  'a hundred': 100,
  'one hundred': 100,
};

/** What may stand between the words of one expression. */
export const gap = String.raw`[\s‐‑-]+`;

const small = String.raw`(?:(?:${tens.join('|')})(?:${gap}(?:${ones.slice(0, 9).join('|')}))?|${[...ones].reverse().join('|')})`;
const other = String.raw`half a dozen|a dozen|dozen|(?:a|one) hundred|a couple|both|single`;
// A digit that belongs to an amount of money, a decimal, a time or a code is no number of its own.
const digits = String.raw`(?<![\w£$€.,:/#]|[A-Za-z]-)\d{1,3}(?:,\d{3})*(?![\w:/%]|[.,]\d|\s?%)`;
const atom = String.raw`(?:${digits}|\b(?:${other}|${small})\b)`;

/** A whole number in digits or words, or in both: “five”, “5”, “five (5)”. */
export const numeral = String.raw`${atom}(?:\s*\(\s*\d{1,3}\s*\)|(?<=\d)\s*\(\s*${small}\s*\))?`;

/** An ordinal in words or digits: “third”, “3rd”. */
export const ordinal = String.raw`\b(?:${ordinals.join('|')}|\d{1,2}(?:st|nd|rd|th))\b`;

/** The number that a numeral or an ordinal stands for; nothing where the words and the digits beside them differ. */
export function valueOf(words: string): number | undefined {
  const [first, inBrackets] = words.split(/[()]/).map((part) => simpleValue(part));
  return inBrackets === undefined || inBrackets === first ? first : undefined;
}

function simpleValue(words: string): number | undefined {
  const plain = words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s‐‑-]+/g, ' ');
  const typed = /^(\d[\d,]*)(?:st|nd|rd|th)?$/.exec(plain);
  if (typed !== null) return Number(typed[1]!.replaceAll(',', ''));
  if (Object.hasOwn(others, plain)) return others[plain];
  if (ordinals.includes(plain)) return ordinals.indexOf(plain) + 1;
  const [ten, one] = plain.split(' ');
  if (!tens.includes(ten!)) return ones.includes(plain) ? ones.indexOf(plain) + 1 : undefined;
  return (tens.indexOf(ten!) + 2) * 10 + (one === undefined ? 0 : ones.indexOf(one) + 1);
}
