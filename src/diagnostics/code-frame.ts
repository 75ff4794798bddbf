import type { Range } from './diagnostic.ts';
import { visible } from './visible.ts';

const widest = 100;

/**
 * The lines around a place, with numbers and a caret under it.
 *
 * Long lines are cut to a window around the place.
 */
export function codeFrame(text: string, range: Range, context = 1): string {
  const lines = text.split(/\r\n|\n|\r/);
  const { line, column } = range.start;
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const gutter = String(last).length;
  const from = column > widest - 20 ? column - 40 : 0;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const mark = number === line ? '>' : ' ';
    const shown = visible((lines[number - 1] ?? '').slice(from, from + widest));
    frame.push(`${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === line) {
      const length = (lines[number - 1] ?? '').length;
      frame.push(caretLine(range, { gutter, from, length }));
    }
  }
  return frame.join('\n');
}

interface Line {
  readonly gutter: number;
  /** How many characters are cut away on the left. */
  readonly from: number;
  readonly length: number;
}

// What goes on over the next lines is marked to the end of the first.
function caretLine({ start, end }: Range, { gutter, from, length }: Line): string {
  const last = end.line === start.line ? end.column : length + 1;
  const carets = '^'.repeat(
    Math.min(Math.max(1, last - start.column), widest - (start.column - 1 - from)),
  );
  return `  ${' '.repeat(gutter)} | ${' '.repeat(Math.max(0, start.column - 1 - from))}${carets}`;
}
