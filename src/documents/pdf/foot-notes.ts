import type { Chunk } from './chunk.ts';
import { lineText } from './printed-line.ts';
import type { Setting } from './setting.ts';

/** Marks the notes at the foot of a page: small letters that begin with a number or a sign, and stand last. */
export function withFootNotes(chunks: readonly Chunk[], setting: Setting): Chunk[] {
  const isSmall = (chunk: Chunk): boolean =>
    chunk.kind === 'text' &&
    chunk.aside === undefined &&
    chunk.heading === undefined &&
    chunk.lines.every(({ size }) => size < 0.93 * setting.size);
  let from = chunks.length;
  for (let place = chunks.length - 1; place >= 0; place -= 1) {
    const chunk = chunks[place];
    if (chunk?.aside !== undefined) continue;
    if (chunk === undefined || !isSmall(chunk)) break;
    if (isNoteStart(chunk)) from = place;
  }
  return chunks.map((chunk, place) =>
    place >= from && chunk.kind === 'text' && chunk.aside === undefined && chunk.role === undefined
      ? { ...chunk, role: 'note' }
      : chunk,
  );
}

function isNoteStart(chunk: Chunk): boolean {
  if (chunk.kind === 'table') return false;
  const [line] = chunk.lines;
  return /^(?:\d{1,3}|[*†‡§⁰¹²³⁴-⁹])/u.test(
    chunk.label ?? (line === undefined ? '' : lineText(line)),
  );
}
