import { singleSpaced } from '../characters/single-spaced.ts';

/** Words as printed: with single spaces, without what never shows, and `\n` for each line break. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\u2011', '-')
    .split('\n')
    .map(singleSpaced)
    .filter((line) => line !== '')
    .join('\n');
}
