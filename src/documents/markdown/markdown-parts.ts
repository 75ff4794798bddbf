const partLength = 30_000;
const whole = 150_000;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;

/**
 * A long Markdown text in parts that its parser can read one by one; a short one in one.
 *
 * The parser’s time grows faster than its text. A part begins after a blank line with a heading or a
 * plain paragraph, so that no list, table or quotation is torn.
 */
export function markdownParts(text: string): string[] {
  if (text.length < whole) return [text];
  const parts: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let isCode = false;
  for (const line of text.split('\n')) {
    const isBegin = !isCode && lines.at(-1)?.trim() === '' && /^(?:#|\p{L})/u.test(line);
    if (isBegin && length > partLength) {
      parts.push(lines.join('\n'));
      lines = [];
      length = 0;
    }
    if (fence.test(line)) isCode = !isCode;
    lines.push(line);
    length += line.length + 1;
  }
  return [...parts, lines.join('\n')];
}
