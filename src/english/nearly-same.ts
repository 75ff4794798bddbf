// Also runs in the browser.
const shortest = 5;

/**
 * Whether a word may be another with one slip of the finger: a letter too many or too few, two that changed
 * places, or one wrong letter inside.
 *
 * Short words and last letters are not guessed at: “police” is not “policy” misspelt.
 */
export function isNearlySame(typed: string, known: string): boolean {
  if (typed === known) return true;
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  if (short.length < shortest || long.length - short.length > 1) return false;
  if (short[0] !== long[0]) return false;
  const at = firstDifference(short, long);
  const [shortRest, longRest] = [short.slice(at), long.slice(at)];
  if (short.length < long.length) return shortRest === longRest.slice(1);
  const areSwapped =
    shortRest[0] === longRest[1] &&
    shortRest[1] === longRest[0] &&
    shortRest.slice(2) === longRest.slice(2);
  const isInside = at < short.length - 1 && short.length > shortest;
  return areSwapped || (isInside && shortRest.slice(1) === longRest.slice(1));
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
