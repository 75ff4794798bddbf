// Marks of direction and characters without width: a reader sees none of them.
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Words as printed: without unseen characters, with single spaces, and `\n` for each line break. */
export function cleanText(text: string): string {
  return text
    .replace(unseen, '')
    .replaceAll('\u2011', '-')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}
