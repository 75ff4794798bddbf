// `{withheld:2}` stands for two words of the source that are not published: the name of a person.
// The name itself is never typed into the text.
const withheldMark = /\{withheld:\d\}/g;

/** Words with a note wherever a name is held back. */
export function heldBack(words: string): string {
  return words.replace(withheldMark, '[name held back]');
}
