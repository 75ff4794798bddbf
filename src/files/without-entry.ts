/**
 * A text of fields without the entry that stands around a line, all other lines where they were.
 *
 * Shape: an entry is the innermost list entry around the line, or else a field at the top; below the
 *        fields of a page it is a paragraph. Lines are counted from 1. The layout need not be sound.
 */
export function withoutEntry(text: string, line: number): string {
  const lines = text.split('\n');
  const at = Math.min(line, lines.length) - 1;
  const body = endOfFields(lines);
  const [start, end] = at > body ? paragraphAround(lines, at) : entryAround(lines, at);
  return lines.map((one, index) => (index >= start && index < end ? '' : one)).join('\n');
}

// The line that ends the fields of a page; a file that is fields alone ends first.
function endOfFields(lines: readonly string[]): number {
  const end = lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1;
  return end < 0 ? lines.length : end;
}

function paragraphAround(lines: readonly string[], at: number): [number, number] {
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  let [start, end] = [at, at + 1];
  while (start > 0 && !isBlank(start - 1) && lines[start - 1] !== '---') start -= 1;
  while (end < lines.length && !isBlank(end)) end += 1;
  return [start, end];
}

function entryAround(lines: readonly string[], at: number): [number, number] {
  let start = at;
  let depth = depthOf(lines[at]!) + 1;
  for (let index = at; index >= 0; index -= 1) {
    const own = depthOf(lines[index]!);
    if (own >= depth) continue;
    depth = own;
    start = index;
    if (own === 0 || /^ *- /u.test(lines[index]!)) break;
  }
  let end = start + 1;
  while (end < lines.length && depthOf(lines[end]!) > depth && lines[end] !== '---') end += 1;
  return [start, end];
}

// An empty line belongs to whatever stands around it.
function depthOf(line: string): number {
  return line.trim() === '' ? Infinity : line.length - line.trimStart().length;
}
