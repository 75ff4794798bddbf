import type { Position, Range } from '../../../src/diagnostics/diagnostic.ts';

/** A place in a file, with the words that stand there. */
export interface FaultPlace {
  readonly file: string;
  readonly range: Range;
  readonly words: string;
}

/** The place of some characters of a file: counted here by itself, and not as the program counts. */
export function placeIn(
  file: string,
  yaml: string,
  { start, end }: { readonly start: number; readonly end: number },
): FaultPlace {
  const range = { start: positionAt(yaml, start), end: positionAt(yaml, end) };
  return { file, range, words: yaml.slice(start, end) };
}

/** The characters of a file in a range. */
export function wordsIn(yaml: string, { start, end }: Range): string {
  return yaml.slice(offsetOf(yaml, start), offsetOf(yaml, end));
}

function positionAt(yaml: string, offset: number): Position {
  const lines = yaml.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

function offsetOf(yaml: string, { line, column }: Position): number {
  const before = yaml.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
