// Also runs in the browser.
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no way to write these, not even escaped.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words without the signs that no XML file can hold. */
export function xmlWords(words: string): string {
  return words.replace(unwritable, '');
}

/** Words as XML writes them, in an element or an attribute. */
export function xmlText(words: string): string {
  return xmlWords(words).replace(/[&<>"]/g, (sign) => escapes[sign]!);
}
