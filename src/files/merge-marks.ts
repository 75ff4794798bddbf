import type { CharacterSpan } from './raw-span.ts';

// Git and others write seven signs at the very start of a line, then a space and a name, or nothing.
const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?=[ \r\n]|$)[^\r\n]*/m;
// Seven equals signs alone can underline a heading in a page, so they count only among fields.
const markInPage = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*/m;

/** Where the first mark stands that a merge tool writes between two versions of a file; nothing without one. */
export function firstMergeMark(text: string, isPage: boolean): CharacterSpan | undefined {
  const found = (isPage ? markInPage : mark).exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
