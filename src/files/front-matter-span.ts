/** Where the parts of an MDX file stand: its fields, and the words below them. */
export interface FrontMatterSpan {
  readonly start: number;
  readonly end: number;
  /** Where the words begin; they reach to the end of the file. */
  readonly body: number;
}

/** Finds the fields between two lines of `---` at the top of a text, or nothing where they do not stand. */
export function frontMatterSpan(text: string): FrontMatterSpan | undefined {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (match?.index !== 0) return undefined;
  const start = text.indexOf('\n') + 1;
  const after = text.indexOf('\n', match[0].length);
  return { start, end: start + match[1]!.length, body: after < 0 ? text.length : after + 1 };
}
