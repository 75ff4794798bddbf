// Also runs in the browser.
const dayLength = 24 * 60 * 60 * 1000;

/** How many days lie between two days: none between a day and itself, fewer than none where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}
