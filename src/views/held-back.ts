/** Words with a note wherever a name is held back. */
export function heldBack(words: string): string {
  return words.replace(/\{withheld:\d\}/g, '[name held back]');
}
