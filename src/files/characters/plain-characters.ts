import { findCharacters } from './find-characters.ts';

/**
 * A text of others as an editor can type it: what cannot be seen is left out, and look-alikes are ordinary letters.
 *
 * A source document stays as it came; its words are compared in this form.
 */
export function plainCharacters(text: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end, plain: instead } of findCharacters(text)) {
    if (start < from) continue;
    plain += text.slice(from, start) + instead;
    from = end;
  }
  return plain + text.slice(from);
}
