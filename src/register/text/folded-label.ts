/** A label as it sounds: without capitals, punctuation and doubled spaces. */
export function foldedLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
