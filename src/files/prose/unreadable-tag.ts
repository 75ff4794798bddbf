import type { ProseProblem } from './prose-problem.ts';

/**
 * What an author did where the library stops at a tag, and the text without that tag.
 *
 * Shape:  in `without` every sign keeps its place, so that the rest can be read and placed.
 * Errors: what is not about the text is thrown again.
 */
export function unreadableTag(
  error: unknown,
  text: string,
): { problem: ProseProblem; without: string } {
  if (error instanceof RangeError) return { problem: tooNested(text), without: '' };
  const message = error as TagMessage;
  if (typeof message.source !== 'string' || !/mdx/u.test(message.source)) throw error;
  const start = text.lastIndexOf('<', offsetOf(message, text));
  if (start < 0) throw error;
  const name = /^<\/?([\p{L}$_][^\s/>]*)/u.exec(text.slice(start))?.[1];
  return {
    problem: { code: 'prose/not-allowed', message: tagMessage(text, start), start, end: start + 1 },
    without: withoutTags(text, { start, name }),
  };
}

interface TagMessage {
  readonly message: string;
  readonly source?: string;
  readonly place?: { offset?: number; start?: { offset?: number } };
}

// The library names the tag that is never closed by line and column, and stands where that shows.
function offsetOf({ message, place }: TagMessage, text: string): number {
  const opened = /closing tag for `[^`]*` \((\d+):(\d+)/u.exec(message);
  const at = place?.offset ?? place?.start?.offset ?? 0;
  if (opened === null || /^Unexpected closing tag/u.test(message)) return at;
  const lines = text.split(/\r\n|\n|\r/u);
  const before = Number(opened[1]) - 1;
  let offset = 0;
  for (const line of lines.slice(0, before)) {
    offset += line.length;
    offset += text.startsWith('\r\n', offset) ? 2 : 1;
  }
  return offset + Number(opened[2]) - 1;
}

/** What to write in the place of a sign that begins a tag. */
export function tagMessage(text: string, start: number): string {
  const after = text.slice(start, start + 200);
  if (after.startsWith('<!'))
    return 'A comment or HTML cannot stand in a page. Take it out: readers would see none of it.';
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/iu.test(after))
    return 'An address in `<` and `>` is not read here. Write a link: `[words](https://…)`.';
  const name = /^<\/?([\p{L}$_][^\s/>]*)/u.exec(after)?.[1];
  if (name === undefined)
    return '`<` starts a tag here. Write `\\<` where the sign itself is meant, or use backticks.';
  if (/^\p{Lu}/u.test(name))
    return `The tag \`<${name}>\` cannot be read. Look for a missing \`/>\`, \`</${name}>\` or quotation mark.`;
  return `HTML such as \`<${name}>\` cannot stand in a page. Use Markdown, or backticks to show the tag itself.`;
}

function withoutTags(text: string, { start, name }: { start: number; name?: string }): string {
  if (name === undefined) return masked(text, start);
  let without = masked(text, start);
  for (const tag of [`<${name}`, `</${name}`])
    for (let at = without.indexOf(tag); at >= 0; at = without.indexOf(tag, at))
      without = masked(without, at);
  return without;
}

function masked(text: string, at: number): string {
  return `${text.slice(0, at)}.${text.slice(at + 1)}`;
}

function tooNested(text: string): ProseProblem {
  const message = 'Lists, quotations or emphasis stand too deep inside one another. Take some out.';
  return { code: 'prose/unreadable', message, start: 0, end: Math.min(1, text.length) };
}
