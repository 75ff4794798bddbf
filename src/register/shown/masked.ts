import type { CharacterSpan } from '../../files/raw-span.ts';

/** A text in which some stretches cannot be read. Lines and columns stay where they are. */
export function masked(text: string, spans: readonly CharacterSpan[]): string {
  let shown = '';
  let last = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    shown += text.slice(last, Math.max(last, start));
    shown += text
      .slice(Math.max(last, start), end)
      .replace(/[\r\n]+[ \t]*|./g, (some) => (/[\r\n]/.test(some) ? some : '•'));
    last = Math.max(last, end);
  }
  return shown + text.slice(last);
}
