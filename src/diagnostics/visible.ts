/**
 * A line of someone’s text as it may be shown in a terminal.
 *
 * Control and formatting characters, which could move the cursor, change colours
 * or turn the reading direction, are shown as `·`; a tab as a space.
 */
export function visible(line: string): string {
  return line.replace(/\t/g, ' ').replace(/\p{Cc}|\p{Cf}/gu, '·');
}
