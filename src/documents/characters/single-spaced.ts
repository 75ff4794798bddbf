// Hyphens that show only at the end of a line, and signs that never show.
const unseen = /[\u00AD\u200B\u200C\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** Words with one space between them, and without what never shows. */
export function singleSpaced(text: string): string {
  return text.replace(unseen, '').replace(/\s+/gu, ' ').trim();
}
