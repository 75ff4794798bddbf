/**
 * JSON as it can stand inside an element of a page: nothing in it ends the element or begins a comment.
 *
 * Shape:  `<` and the two ends of lines that JSON allows and scripts do not are written by their numbers.
 * Source: HTML Standard, section 4.12.1.3, Restrictions for contents of script elements.
 */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
