const small = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to']);

/**
 * Whether a reader sees by the words alone that one name is the other in short:
 * “the Board” of “Riverside Board”, “RB” by its letters, “Well-being” for “Wellbeing”.
 */
export function isShortForm(name: string, other: string): boolean {
  const [one, two] = [wordsOfName(name), wordsOfName(other)];
  return fits(one, two) || fits(two, one) || one.join('') === two.join('');
}

function fits(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    const step = stepsOver(word, long, at);
    if (step === undefined) return false;
    at = step;
  }
  return true;
}

// A word stands for itself, for a word made of two, or for the first letters of the words that follow.
function stepsOver(word: string, long: readonly string[], from: number): number | undefined {
  for (let at = from; at < long.length; at++) {
    if (long[at] === word || singular(long[at]!) === singular(word)) return at + 1;
    if (`${long[at]}${long[at + 1] ?? ''}` === word) return at + 2;
    const initials = long.slice(at, at + word.length).map((each) => each[0]);
    if (word.length > 1 && initials.join('') === word) return at + word.length;
  }
  return undefined;
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

function wordsOfName(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !small.has(word));
}
