// Raised figures are marks of footnotes: read as plain ones, `R²` would be another sign.
const raised = /[\u00B2\u00B3\u00B9\u2070-\u2079]/;
const unseen = /[\u00AD\u200B-\u200D\u2060\uFE0E\uFE0F\uFEFF]/g;

/** A sign or a cell with plain spaces, without what cannot be seen, and full-width letters as plain ones. */
export function foldedSign(written: string): string {
  return [...written.replace(unseen, '')]
    .map((character) => (raised.test(character) ? character : character.normalize('NFKC')))
    .join('')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
