// Also runs in the browser.
/** Joins phrases as English does: “a, b and c”. */
export function list(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)!}`;
}
