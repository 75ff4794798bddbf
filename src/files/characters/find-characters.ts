import type { CharacterProblem } from './character-problem.ts';
import { lookAlikes } from './look-alikes.ts';
import { markedLetters } from './marked-letters.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { unseenCharacters } from './unseen-characters.ts';

// Nearly every text has only letters of European languages and the signs of print: quotation marks,
// dashes, currencies. None of these is looked at again.
const others =
  /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u017E\u0180-\u0250\u02BB-\u02BD\u1E00-\u1EFF\u2010-\u2017\u2018-\u2023\u2026\u2030-\u203F\u20A0-\u20C0\u2122\u2212]/;

/**
 * The characters of a text that cannot be seen, or are not what they seem; in their order.
 *
 * The one place that decides. Asked of every value, name and line that an editor types.
 */
export function findCharacters(text: string): CharacterProblem[] {
  if (!others.test(text)) return [];
  const found = [
    ...unseenCharacters(text),
    ...lookAlikes(text),
    ...markedLetters(text),
    ...mixedScripts(text),
  ];
  return joined(found.sort((a, b) => a.start - b.start));
}

// The same character many times over is one problem.
function joined(found: readonly CharacterProblem[]): CharacterProblem[] {
  const all: CharacterProblem[] = [];
  for (const problem of found) {
    const last = all.at(-1);
    if (last?.end === problem.start && last.what === problem.what)
      all[all.length - 1] = { ...last, end: problem.end };
    else all.push(problem);
  }
  return all;
}
