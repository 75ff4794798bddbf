/** Names as a sentence lists them: “A”, “A and B”, “A, B and C”. */
export function named(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
