/**
 * Marks words of the source that are not published: `{withheld:2}` stands for two words.
 *
 * Only people's names are withheld. The name itself is never typed into the text.
 */
export const withheldMark = /\{withheld:([1-9])\}/g;

/** How many words of the source a text leaves out as withheld. */
export function withheldWords(text: string): number {
  return [...text.matchAll(withheldMark)].reduce((sum, match) => sum + Number(match[1]), 0);
}
