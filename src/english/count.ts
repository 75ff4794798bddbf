// Also runs in the browser.
/** A number with its noun: “1 seat”, “5 seats”. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${nounFor(number, noun, plural)}`;
}

/** The noun alone, where its number stands apart from it. */
export function nounFor(number: number, noun: string, plural = `${noun}s`): string {
  return number === 1 ? noun : plural;
}
