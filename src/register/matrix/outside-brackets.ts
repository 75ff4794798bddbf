/** Splits words where a pattern stands outside brackets; a bracket that is never closed holds the rest. */
export function outsideBrackets(words: string, separator: RegExp): string[] {
  const depths = depthsOf(words);
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: found, index } of words.matchAll(separator)) {
    if (depths[index] !== 0) continue;
    pieces.push(words.slice(start, index).trim());
    start = index + found.length;
  }
  return [...pieces, words.slice(start).trim()];
}

/** Where the bracket that opens at a place closes; the end of the words where it does not. */
export function closeOf(words: string, open: number): number {
  const depths = depthsOf(words);
  for (let at = open + 1; at < words.length; at += 1)
    if (depths[at] === depths[open]! && isClosing(words[at]!)) return at;
  return words.length;
}

/** How deep in brackets each character stands; a bracket itself stands outside of its own. */
function depthsOf(words: string): number[] {
  let depth = 0;
  return [...words.split('')].map((character) => {
    if (isClosing(character)) depth = Math.max(0, depth - 1);
    const own = depth;
    if ('([{'.includes(character)) depth += 1;
    return own;
  });
}

function isClosing(character: string): boolean {
  return ')]}'.includes(character);
}
