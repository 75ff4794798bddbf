/**
 * Words of a document in at most so many characters: whole where they fit, else up to a boundary, with an ellipsis.
 *
 * Marks that only join one point of a list to the next are left off at the end.
 */
export function shortened(words: string, most: number): string {
  const whole = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[;,:]?(?: (?:and|or))?[;,]?$/u, '');
  if (whole.length <= most) return whole;
  const start = whole.slice(0, most);
  const boundary = Math.max(
    ...[
      ...start.matchAll(
        /[,;:.)](?= )| [–—-] | (?:which|that|and|so that|in order to|including|by|through) /gu,
      ),
    ].map(({ index, 0: mark }) => (mark.startsWith(' ') ? index : index + 1)),
    0,
  );
  const end = boundary >= most / 2 ? boundary : start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:–—-]+$/u, '')}…`;
}
