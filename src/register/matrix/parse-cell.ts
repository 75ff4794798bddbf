/** A cell read as codes: the letters it holds, and any note in it. */
export interface RasciCell {
  readonly asWritten: string;
  readonly letters: readonly string[];
  readonly note?: string;
}

/**
 * Reads a cell as written: `R/A`, `c, i`, `S (lead)`, `-`.
 *
 * Letters keep their order and are not repeated. A dash, `n/a` or an empty cell has none.
 */
export function parseCell(asWritten: string): RasciCell {
  const plain = asWritten.replace(/\u00A0/g, ' ').trim();
  // Full-width letters and brackets are read as plain ones.
  const folded = plain.normalize('NFKC');
  const notes = [...folded.matchAll(/\(([^()]*)\)/g)]
    .map(([, note = '']) => note.trim())
    .filter((note) => note !== '');
  const codes = folded
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .toUpperCase();
  const letters = /^N\s?\/\s?A$/.test(codes)
    ? []
    : codes.split(/[/,+&\s]+/).filter((code) => code !== '' && !/^[-–—]$/.test(code));
  return {
    asWritten: plain,
    letters: [...new Set(letters)],
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}
