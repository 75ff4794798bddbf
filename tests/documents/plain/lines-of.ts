import type { TextLine } from '../../../src/documents/plain/text-line.ts';
import { markedLines } from '../../../src/documents/plain/marked-lines.ts';

/** The lines of a text as the takers of blocks see them. */
export function linesOf(...lines: string[]): readonly TextLine[] {
  return markedLines(lines.join('\n')).lines;
}
