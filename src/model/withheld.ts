// `{withheld:2}` stands for two words of the source that are not published: the name of a person.
// The name itself is never typed into the text.
const withheldMark = /\{withheld:\d\}/g;

/** Words with a note wherever a name is held back. */
export function heldBack(words: string): string {
  return words.replace(withheldMark, '[name held back]');
}

/**
 * A record as it is shown: with a note in all its words wherever a name is held back.
 *
 * Quotes and the document’s own text are left as they are typed: they are compared with each other
 * and with the source, and are marked where they are drawn.
 */
export function heldBackIn<Value>(record: Value): Value {
  return shown(record) as Value;
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return heldBack(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: [string, unknown]) => [
      field,
      isVerbatim(field) ? inner : shown(inner),
    ]),
  );
}

function isVerbatim(field: string): boolean {
  return field === 'quote' || field === 'words';
}
