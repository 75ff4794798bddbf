/** A pattern that finds some words as they are, however they are spaced. */
export function loosePattern(words: string, flags = ''): RegExp {
  const pattern = words
    .trim()
    .split(/[\s\u00A0]+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[\\s\\u00A0]+');
  return new RegExp(pattern, flags);
}
