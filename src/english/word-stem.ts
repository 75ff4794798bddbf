// Also runs in the browser.
import { stem } from 'porter2';

// What the rules of endings would make one with another word: an allowance is not what is allowed.
const ownStems = new Map([
  ['allowance', 'allowanc'],
  ['allowances', 'allowanc'],
]);

/** What the forms of one English word share: `coordin` for coordinate, coordination and coordinator. */
export function wordStem(word: string): string {
  // The rules are of English letters; any other word is its own stem.
  if (!/^[a-z]{3,}$/.test(word)) return word;
  // The rules know a plural by its vowels, and “GPs” has none.
  if (/^[^aeiouy]+[^aeiouys]s$/.test(word)) return word.slice(0, -1);
  return ownStems.get(word) ?? stem(word.replace(/iz(?=(e|ed|es|ing|ations?)$)/, 'is'));
}
