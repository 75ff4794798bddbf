import type { PrintedLine, LineSpan } from './printed-line.ts';

/** Stands after a hyphen at the end of a line, until it is known whether the word has one. */
export const lineEndMark = '\u00ad';

/** The words of a paragraph; a hyphen at the end of a line is marked, and no space follows it. */
export function chunkText(lines: readonly PrintedLine[]): string {
  return textOfSpans(lines.flatMap(({ spans }) => spans));
}

/** The words of spans that follow each other. */
export function textOfSpans(spans: readonly LineSpan[]): string {
  let text = '';
  for (const span of spans) {
    const next = span.text.replaceAll('\u00a0', ' ');
    if (text === '') text = next;
    else if (text.endsWith('\u00ad') || text.endsWith('\u2010'))
      text = `${text.slice(0, -1)}-${lineEndMark}${next}`;
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) text += `${lineEndMark}${next}`;
    else text += ` ${next}`;
  }
  return withoutSoftHyphens(text).replace(/\s+/gu, ' ').trim();
}

function withoutSoftHyphens(text: string): string {
  return text.replace(/(?<!-)\u00ad/gu, '');
}
