// Also runs in the browser.
import { stem } from 'porter2';

/** What the forms of one English word share: `coordin` for coordinate, coordination and coordinator. */
export function wordStem(word: string): string {
  // The rules are of English letters; any other word is its own stem.
  return /^[a-z]{3,}$/.test(word) ? stem(word) : word;
}
