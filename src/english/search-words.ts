// Also runs in the browser.

/** One word of a text as a search sees it. */
export interface SearchWord {
  /** Its letters and digits alone, without marks and capitals: “Co-ordinator’s” is `coordinators`. */
  readonly whole: string;
  /** What stands between the hyphens, dashes and strokes of a compound; of any other word, nothing. */
  readonly parts: readonly string[];
}

// What joins two words into one for the eye: any hyphen or dash, a stroke, a dot, and the
// change from a small letter to a capital where a space was lost (“informDistrict”).
const joints = /[\p{Pd}/\\.,:;&+_\u00AD]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a text, in order. Quotes, apostrophes and every other sign say nothing to a search. */
export function searchWords(text: string): SearchWord[] {
  return text.split(/\s+/u).flatMap((run) => {
    const whole = foldedLetters(run);
    if (whole === '') return [];
    const parts = run
      .split(joints)
      .map(foldedLetters)
      .filter((part) => part !== '');
    return [{ whole, parts: parts.length > 1 ? parts : [] }];
  });
}

/** Letters and digits alone, small and without marks: `dwr` for “Dŵr”. */
export function foldedLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
