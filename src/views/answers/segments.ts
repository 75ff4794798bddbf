import type { Run } from './tints.ts';

/** A run of text: plain, quoted by a coded answer, or standing for words held back. */
export interface Segment {
  readonly text: string;
  readonly mark?: 'quoted' | 'withheld';
}

/** Cuts a text into runs, so that quoted words can be tinted and withheld names named as such. */
export function segmentsOf(text: string, quoted: readonly Run[] = []): Segment[] {
  const tinted = new Uint8Array(text.length);
  for (const { from, to } of quoted) tinted.fill(1, from, to);
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && tinted[i] === tinted[from]) continue;
    segments.push(...withheldSegments(text.slice(from, i), tinted[from] === 1));
    from = i;
  }
  return segments;
}

function withheldSegments(text: string, isQuoted: boolean): Segment[] {
  return text
    .split(/(\{withheld:\d\})/)
    .filter((piece) => piece !== '')
    .map((piece): Segment => {
      if (piece.startsWith('{withheld:')) return { text: 'name held back', mark: 'withheld' };
      return isQuoted ? { text: piece, mark: 'quoted' } : { text: piece };
    });
}
