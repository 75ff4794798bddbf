// Also runs in the browser.
/** A number with its noun: “1 seat”, “5 seats”. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}
